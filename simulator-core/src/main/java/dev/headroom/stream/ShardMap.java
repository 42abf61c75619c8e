package dev.headroom.stream;

import dev.headroom.item.KeyHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The shards of a stream: all by their ids, whose order is the order of their creation, and the open ones by the ranges
 * of the key hash, which they cover without gap or overlap.
 */
final class ShardMap {
    private final long seed;
    private final NavigableMap<String, ShardLog> all = new TreeMap<>();
    private final List<ShardLog> open = new ArrayList<>();
    private long lastMillis;

    /**
     * A shard for each range.
     *
     * @param rangeStarts where the ranges begin, unsigned, ascending, the first at zero
     */
    ShardMap(long seed, long[] rangeStarts, long now) {
        this.seed = seed;
        for (int i = 0; i < rangeStarts.length; i++) {
            long last = i + 1 < rangeStarts.length ? rangeStarts[i + 1] - 1 : -1L;
            open.add(create(null, new KeyRange(rangeStarts[i], last), 1, now));
        }
        if (open.isEmpty() || rangeStarts[0] != 0) {
            throw new IllegalArgumentException("the ranges must begin at zero");
        }
    }

    NavigableMap<String, ShardLog> all() {
        return all;
    }

    /** The open shard whose range holds a hash. */
    ShardLog openFor(long hash) {
        return open.get(positionOf(hash));
    }

    private int positionOf(long hash) {
        int low = 0;
        int high = open.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Long.compareUnsigned(open.get(middle).range().first(), hash) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Closes the shard around a hash and opens two children, of which the second begins at the hash. */
    void split(long at, long now) {
        int position = positionOf(at);
        ShardLog parent = open.get(position);
        if (parent.range().first() == at) {
            throw new IllegalArgumentException("a split must fall inside the range");
        }
        parent.close(now);
        open.set(position, child(parent, parent.range().below(at), now));
        open.add(position + 1, child(parent, parent.range().from(at), now));
    }

    /**
     * Closes the shards that have lived out their time, each continued by a child.
     *
     * @return when the next will have
     */
    long renew(long lifetime, long now) {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < open.size(); i++) {
            ShardLog shard = open.get(i);
            long periods = (now - shard.openedAt()) / lifetime;
            if (periods > 0) {
                long due = shard.openedAt() + periods * lifetime;
                shard.close(due);
                open.set(i, child(shard, shard.range(), due));
            }
            next = Math.min(next, open.get(i).openedAt() + lifetime);
        }
        return next;
    }

    /** Closes all shards, for good. */
    void close(long now) {
        open.forEach(shard -> shard.close(now));
        open.clear();
    }

    /** Forgets the oldest shards, those that closed before a time and whose records are trimmed. */
    void dropClosedBefore(long time) {
        while (!all.isEmpty()) {
            ShardLog oldest = all.firstEntry().getValue();
            if (oldest.closedAt() >= time || !oldest.records().isEmpty()) {
                return;
            }
            all.pollFirstEntry();
        }
    }

    private ShardLog child(ShardLog parent, KeyRange range, long now) {
        return create(parent.id(), range, parent.continuation(), now);
    }

    private ShardLog create(String parentId, KeyRange range, long start, long now) {
        lastMillis = Math.max(lastMillis + 1, now);
        long shardSeed = KeyHash.mix(seed + lastMillis);
        String id = String.format(Locale.ROOT, "shardId-%020d-%08x", lastMillis, (int) shardSeed);
        ShardLog shard = new ShardLog(id, parentId, range, now, shardSeed, start);
        all.put(id, shard);
        return shard;
    }
}
