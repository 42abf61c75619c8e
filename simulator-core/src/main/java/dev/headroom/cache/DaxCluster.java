package dev.headroom.cache;

import dev.headroom.item.PrimaryKey;
import dev.headroom.scenario.DaxModel;
import dev.headroom.scenario.DaxSpec;
import dev.headroom.table.Operation;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The nodes of a DAX cluster. Any of them answers from its own caches; what it does not have it asks the primary for, which
 * reads it from the table where it must. What is read or written is cached by the primary, and by the others a little later
 * (facts §7.1). Each bears so much work: a hit its size, a miss ten
 * times that, a write twenty-five times on every node (facts §7.2).
 *
 * <p>Clients send each call to any node that is up. Time is told to {@link #nodeAt} first, which lets happen what was due.
 */
public final class DaxCluster {
    /** In place of a node: none is up. */
    public static final int NO_NODE = -1;

    private static final double KILOBYTE = 1_024;
    private static final double SMALLEST_KILOBYTES = 1;

    private final DaxModel model;
    private final DaxNode[] nodes;
    private final ReplicationLog log;
    private final WorkQueue writes;
    private final SplittableRandom random;
    private final double nodeThroughput;
    private final boolean cachesPages;
    private int up;
    private int primary;
    private long promotionNanos = Long.MAX_VALUE;

    /**
     * A cluster whose nodes hold nothing.
     *
     * @throws IllegalArgumentException if the node type is not known
     */
    public DaxCluster(DaxSpec spec, DaxModel model, SplittableRandom random) {
        DaxNodeType type = DaxNodeType.of(spec.nodeType());
        this.model = model;
        this.random = random;
        this.nodeThroughput = spec.nodeThroughput().map(Long::doubleValue).orElseGet(() -> type.throughput(model));
        this.cachesPages = spec.queryTimeToLive().nanos() > 0;
        this.log = new ReplicationLog(model.replication().nanos());
        this.writes = new WorkQueue(model.clusterWrites(), model.longestQueue().nanos());
        this.nodes = new DaxNode[spec.nodes()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(spec, type);
        }
        this.up = nodes.length;
    }

    private DaxNode node(DaxSpec spec, DaxNodeType type) {
        double memory = type.memory().bytes();
        long itemBytes = spec.itemCacheSize().map(size -> size.bytes()).orElse((long)
                (memory * model.itemMemory().fraction()));
        long pageBytes = spec.queryCacheSize().map(size -> size.bytes()).orElse((long)
                (memory * model.queryMemory().fraction()));
        return new DaxNode(
                new LruCache<>(
                        itemBytes,
                        spec.itemCacheEntries().orElse(Long.MAX_VALUE),
                        spec.itemTimeToLive().nanos()),
                new LruCache<>(pageBytes, Long.MAX_VALUE, spec.queryTimeToLive().nanos()),
                new WorkQueue(nodeThroughput, model.longestQueue().nanos()));
    }

    /** The node that a call is sent to, any of those that are up; {@link #NO_NODE} where none is. */
    public int nodeAt(long nowNanos) {
        while (log.nextNanos() <= nowNanos) {
            log.deliver(nodes, nodes[primary]);
        }
        if (promotionNanos <= nowNanos) {
            promote();
        }
        if (up < nodes.length) {
            return up == 0 ? NO_NODE : nodeUp(random.nextInt(up));
        }
        return up == 1 ? 0 : random.nextInt(up);
    }

    private int nodeUp(int place) {
        int left = place;
        int node = 0;
        while (!nodes[node].isUp() || left-- > 0) {
            node++;
        }
        return node;
    }

    /** Whether a node is not too far behind with its work to take a request. */
    public boolean takesRequests(int node, long nowNanos) {
        return nodes[node].work().takesMore(nowNanos);
    }

    /** Whether the cluster can take a write: its primary and the cluster as a whole are not too far behind. */
    public boolean takesWrites(long nowNanos) {
        return nodes[primary].work().takesMore(nowNanos) && writes.takesMore(nowNanos);
    }

    /** Whether there is a primary node, without which what is not cached cannot be read, nor anything written. */
    public boolean hasPrimary() {
        return nodes[primary].isUp();
    }

    /** Whether results of queries and scans are cached at all. */
    public boolean cachesPages() {
        return cachesPages;
    }

    /** What a node's item cache holds under a key, or else the primary's; null for a miss. */
    public CachedItem item(int node, PrimaryKey key, long nowNanos) {
        return lookup(nodes[node].items(), nodes[primary].items(), key, nowNanos);
    }

    /** What a node's query cache holds of a query or scan with all its parameters, or else the primary's; null for a miss. */
    public CachedPage page(int node, Operation read, long nowNanos) {
        return lookup(nodes[node].pages(), nodes[primary].pages(), read, nowNanos);
    }

    private static <K, V extends Cached> V lookup(LruCache<K, V> asked, LruCache<K, V> primary, K key, long nowNanos) {
        if (asked == primary) {
            return primary.lookup(key, nowNanos);
        }
        V found = asked.find(key, nowNanos);
        if (found == null) {
            found = primary.lookup(key, nowNanos);
            if (found != null) {
                asked.put(key, found);
            }
        }
        return found;
    }

    /** Caches an item that was read or written, or that there is none. */
    public void cache(PrimaryKey key, CachedItem item, long nowNanos) {
        nodes[primary].items().put(key, item);
        if (nodes.length > 1) {
            log.send(key, item, nowNanos);
        }
    }

    /** Caches the result of a query or scan. */
    public void cache(Operation read, CachedPage page, long nowNanos) {
        nodes[primary].pages().put(read, page);
        if (nodes.length > 1) {
            log.send(read, page, nowNanos);
        }
    }

    /** A node answers from a cache; returns the work, in kilobytes. */
    public double bearHit(int node, long bytes, long nowNanos) {
        double kilobytes = kilobytes(bytes);
        nodes[node].work().add(kilobytes, nowNanos);
        return kilobytes;
    }

    /** A node passes a read on to the table; returns what was read, in kilobytes. */
    public double bearMiss(int node, long bytes, long nowNanos) {
        double kilobytes = kilobytes(bytes);
        nodes[node].work().add(kilobytes * model.missWork(), nowNanos);
        return kilobytes;
    }

    /** The cluster passes a write on to the table, and every node that is up takes it over; returns its kilobytes. */
    public double bearWrite(long bytes, long nowNanos) {
        double kilobytes = kilobytes(bytes);
        writes.add(1, nowNanos);
        for (DaxNode node : nodes) {
            if (node.isUp()) {
                node.work().add(kilobytes * model.writeWork(), nowNanos);
            }
        }
        return kilobytes;
    }

    /** That a request costs at least what a kilobyte does is an assumption. */
    private static double kilobytes(long bytes) {
        return Math.max(SMALLEST_KILOBYTES, bytes / KILOBYTE);
    }

    /** A node goes down with what it held; a primary is replaced after some time. Nothing happens where it is down already. */
    public void nodeFails(int node, long nowNanos) {
        if (!nodes[node].isUp()) {
            return;
        }
        nodes[node].fail();
        up--;
        if (node == primary) {
            promotionNanos = nowNanos + model.failover().nanos();
        }
    }

    /** A node comes back, as a replica with empty caches; as the primary where no other node is up. */
    public void nodeReturns(int node) {
        if (nodes[node].isUp()) {
            return;
        }
        nodes[node].comeBack();
        up++;
        if (up == 1) {
            primary = node;
            promotionNanos = Long.MAX_VALUE;
        }
    }

    private void promote() {
        promotionNanos = Long.MAX_VALUE;
        if (!hasPrimary() && up > 0) {
            primary = nodeUp(0);
        }
    }

    /** The node that is, or was last, the primary. */
    public int primary() {
        return primary;
    }

    public int nodes() {
        return nodes.length;
    }

    public boolean isUp(int node) {
        return nodes[node].isUp();
    }

    /** What one node bears, in normalised requests a second. */
    public double nodeThroughput() {
        return nodeThroughput;
    }

    /** Entries displaced from the item cache of the node that displaced most. */
    public long itemEvictions() {
        return most(node -> node.items().evictions());
    }

    /** Misses of items that were cached for longer than their time to live. */
    public long itemsExpired() {
        return sum(node -> node.items().expired());
    }

    /** Results displaced from the query cache of the node that displaced most. */
    public long pageEvictions() {
        return most(node -> node.pages().evictions());
    }

    /** Misses of results that were cached for longer than their time to live. */
    public long pagesExpired() {
        return sum(node -> node.pages().expired());
    }

    /** Items in the primary's cache. */
    public long items() {
        return nodes[primary].items().entries();
    }

    public long itemBytes() {
        return nodes[primary].items().bytes();
    }

    /** Results in the primary's cache. */
    public long pages() {
        return nodes[primary].pages().entries();
    }

    public long pageBytes() {
        return nodes[primary].pages().bytes();
    }

    private long most(ToLongFunction<DaxNode> count) {
        return Stream.of(nodes).mapToLong(count).max().orElse(0);
    }

    private long sum(ToLongFunction<DaxNode> count) {
        return Stream.of(nodes).mapToLong(count).sum();
    }
}
