package dev.headroom.cache;

import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation;
import java.util.ArrayDeque;

/** What the primary of a cluster has cached and its replicas have not yet: each entry reaches them after the same time. */
final class ReplicationLog {
    private final ArrayDeque<Sent> underWay = new ArrayDeque<>();
    private final long lagNanos;
    private long nextNanos = Long.MAX_VALUE;

    ReplicationLog(long lagNanos) {
        this.lagNanos = lagNanos;
    }

    void send(PrimaryKey key, CachedItem item, long nowNanos) {
        add(new Sent(nowNanos + lagNanos, key, item, null, null));
    }

    void send(Operation read, CachedPage page, long nowNanos) {
        add(new Sent(nowNanos + lagNanos, null, null, read, page));
    }

    private void add(Sent sent) {
        underWay.addLast(sent);
        nextNanos = underWay.getFirst().atNanos();
    }

    /** When the next entry reaches the replicas. */
    long nextNanos() {
        return nextNanos;
    }

    /** Hands the next entry to every node that is up but the one that it came from. */
    void deliver(DaxNode[] nodes, DaxNode primary) {
        Sent sent = underWay.removeFirst();
        nextNanos = underWay.isEmpty() ? Long.MAX_VALUE : underWay.getFirst().atNanos();
        for (DaxNode node : nodes) {
            if (node != primary && node.isUp()) {
                sent.to(node);
            }
        }
    }

    private record Sent(long atNanos, PrimaryKey key, CachedItem item, Operation read, CachedPage page) {
        void to(DaxNode node) {
            if (key == null) {
                node.pages().put(read, page);
            } else {
                node.items().put(key, item);
            }
        }
    }
}
