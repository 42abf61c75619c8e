package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets an eventually consistent query or scan read as a replica that has missed the latest writes, or an index that has not
 * applied them yet: these are taken back while the page is read, and done again right after it.
 */
final class LaggingReader {
    private final TableContents contents;
    private final PageLag lag;
    private final boolean lags;
    private final RecentWrites writes; // null where nothing lags
    private IndexBacklog backlog = IndexBacklog.NONE;

    LaggingReader(TableContents contents, PageLag lag) {
        this.contents = contents;
        this.lag = lag;
        this.lags = !lag.isNone();
        this.writes = lags ? new RecentWrites() : null;
    }

    void follow(IndexBacklog newBacklog) {
        backlog = newBacklog;
    }

    void wrote(PrimaryKey key, Item before, long nowNanos) {
        if (lags) {
            writes.wrote(key, before, nowNanos);
        }
    }

    void read(Query query, Preparation into, long nowNanos) {
        PageReader page = new PageReader(contents, into);
        if (query.consistent() || !lags) {
            page.read(query);
        } else {
            List<Missed> missed = missed(query.index(), query.key(), nowNanos);
            readWithout(missed, () -> page.read(query), into);
        }
    }

    void read(Scan scan, Preparation into, long nowNanos) {
        PageReader page = new PageReader(contents, into);
        if (scan.consistent() || !lags) {
            page.read(scan);
        } else {
            readWithout(missed(scan.index(), null, nowNanos), () -> page.read(scan), into);
        }
    }

    private void readWithout(List<Missed> missed, Runnable read, Preparation into) {
        missed.forEach(write -> write.undo(contents));
        try {
            read.run();
        } finally {
            missed.forEach(write -> write.redo(contents));
        }
        into.stale = !missed.isEmpty();
    }

    /** The writes that a read misses: of a partition key, or of all where that is null. */
    private List<Missed> missed(String name, PrimaryKey of, long nowNanos) {
        SecondaryIndex index = name == null ? null : contents.index(name);
        int resource = index == null ? Charges.TABLE : contents.resourceOf(index);
        SecondaryIndex global = resource == Charges.TABLE ? null : index;
        long lagged = lag.drawNanos(resource) + waited(resource, of, nowNanos);
        if (lagged == 0) {
            return List.of();
        }
        Map<PrimaryKey, Missed> missed = new LinkedHashMap<>();
        writes.visitSince(
                nowNanos - lagged,
                (key, before, writtenAt) ->
                        missed.put(key, new Missed(key, before, contents.items().get(key), global, resource)));
        missed.values().removeIf(write -> !write.concerns(of));
        return List.copyOf(missed.values());
    }

    private long waited(int resource, PrimaryKey of, long nowNanos) {
        if (resource == Charges.TABLE) {
            return 0;
        }
        int partition = of == null
                ? IndexBacklog.ALL_PARTITIONS
                : contents.partitions(resource).partitionOf(of.hash());
        return backlog.nanos(resource, partition, nowNanos);
    }

    /** A write that is missed: of the whole table, or of one global index. */
    private record Missed(PrimaryKey key, Item before, Item now, SecondaryIndex global, int resource) {
        boolean concerns(PrimaryKey of) {
            if (of == null) {
                return true;
            }
            AttributeValue partitionKey = of.partition();
            return global == null
                    ? key.partition().equals(partitionKey)
                    : isUnder(partitionKey, before) || isUnder(partitionKey, now);
        }

        private boolean isUnder(AttributeValue partitionKey, Item item) {
            return global.covers(item) && global.partitionKey(item).equals(partitionKey);
        }

        void undo(TableContents contents) {
            replace(contents, now, before);
        }

        void redo(TableContents contents) {
            replace(contents, before, now);
        }

        private void replace(TableContents contents, Item from, Item to) {
            if (global == null) {
                contents.replace(key, from, to, to);
            } else {
                global.follow(from, to, to, contents.partitions(resource));
            }
        }
    }
}
