package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets an eventually consistent query or scan read as a replica that has missed some of the latest writes: these are taken
 * back while the page is read, and done again right after it.
 */
final class LaggingReader {
    private final TableContents contents;
    private final PageLag lag;
    private final boolean lags;
    private final RecentWrites writes; // null where nothing lags

    LaggingReader(TableContents contents, PageLag lag) {
        this.contents = contents;
        this.lag = lag;
        this.lags = !lag.isNone();
        this.writes = lags ? new RecentWrites() : null;
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
            List<Missed> missed = missed(query.index(), query.key().partition(), nowNanos);
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
    private List<Missed> missed(String name, AttributeValue partitionKey, long nowNanos) {
        SecondaryIndex index = name == null ? null : contents.index(name);
        int resource = index == null ? Charges.TABLE : contents.resourceOf(index);
        SecondaryIndex global = resource == Charges.TABLE ? null : index;
        LagChance chance = lag.of(resource);
        List<Missed> missed = new ArrayList<>();
        if (chance.isNone()) {
            return missed;
        }
        Set<PrimaryKey> met = new HashSet<>();
        writes.visitSince(nowNanos - chance.windowNanos(), (key, before, writtenAt) -> {
            Missed write = new Missed(key, before, contents.items().get(key), global, resource);
            if (met.add(key) && write.concerns(partitionKey) && chance.misses(nowNanos - writtenAt, lag.random())) {
                missed.add(write);
            }
        });
        return missed;
    }

    /** A write that is missed: of the whole table, or of one global index. */
    private record Missed(PrimaryKey key, Item before, Item now, SecondaryIndex global, int resource) {
        boolean concerns(AttributeValue partitionKey) {
            if (partitionKey == null) {
                return true;
            }
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
                contents.replace(key, from, to);
            } else {
                global.follow(from, to, contents.partitions(resource));
            }
        }
    }
}
