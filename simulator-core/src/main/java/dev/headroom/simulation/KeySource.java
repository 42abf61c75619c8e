package dev.headroom.simulation;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.KeyHash;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.WriteSharding;
import dev.headroom.scenario.WriteSharding.Suffix;
import dev.headroom.workload.KeyStream;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Where a workload's keys come from: a chosen partition key, under a shard of it where it is sharded, and a chosen sort key
 * where the table has one.
 */
final class KeySource {
    private static final PrimaryKey NONE = null;

    private final KeyStream partitionKeys;
    private final KeyType type;
    private final KeyStream sortKeys;
    private final Numbered<AttributeValue> sortValues;
    private final SplittableRandom shardRandom;
    private final TableKeys tableKeys;
    private Numbered<PrimaryKey> keys;
    private Suffix suffix;
    private int shards;
    private long number;

    /**
     * @param sortKeys null for a table without a sort key
     * @param sharding null for none
     */
    KeySource(
            KeyStream partitionKeys,
            KeyType type,
            KeyStream sortKeys,
            KeyType sortType,
            WriteSharding sharding,
            SplittableRandom shardRandom,
            TableKeys tableKeys) {
        this.partitionKeys = partitionKeys;
        this.type = type;
        this.sortKeys = sortKeys;
        this.shardRandom = shardRandom;
        this.tableKeys = tableKeys;
        this.sortValues =
                sortKeys == null ? null : new Numbered<>(sort -> KeyNames.value(sortKeys.name(sort), sortType));
        shard(sharding);
    }

    /**
     * Has keys spread in another way from now on.
     *
     * @param sharding null for none
     */
    void shard(WriteSharding sharding) {
        int count = sharding == null ? 1 : sharding.shards();
        shards = count;
        suffix = sharding == null ? null : sharding.suffix();
        keys = partitionKeys
                .prefix()
                .filter(prefix -> count == 1)
                .map(prefix -> tableKeys.numbered(prefix, type))
                .orElseGet(() -> new Numbered<>(place -> PrimaryKey.of(valueOf(place, count))));
    }

    Optional<Suffix> suffix() {
        return Optional.ofNullable(suffix);
    }

    int shards() {
        return shards;
    }

    /** Whether a reader of one item must ask every shard, not knowing which holds it. */
    boolean readsEveryShard() {
        return suffix == Suffix.RANDOM;
    }

    /** The number of the partition key chosen last. */
    long number() {
        return number;
    }

    /** The key of the next item, or null when there are no more. */
    PrimaryKey nextItem(long nowNanos) {
        number = partitionKeys.next(nowNanos);
        if (number == KeyStream.NONE) {
            return NONE;
        }
        long sort = sortKeys == null ? 0 : sortKeys.next(nowNanos);
        if (sort == KeyStream.NONE) {
            return NONE;
        }
        PrimaryKey key = keys.of(number * shards + shardFor(sort));
        return sortKeys == null ? key : key.withSort(sortValues.of(sort));
    }

    /**
     * The next key, once under each of its shards.
     *
     * @param into takes as many keys as there are shards
     * @return whether there was one
     */
    boolean nextInEveryShard(PrimaryKey[] into, long nowNanos) {
        number = partitionKeys.next(nowNanos);
        long sort = sortKeys == null || number == KeyStream.NONE ? 0 : sortKeys.next(nowNanos);
        if (number == KeyStream.NONE || sort == KeyStream.NONE) {
            return false;
        }
        for (int shard = 0; shard < shards; shard++) {
            PrimaryKey key = keys.of(number * shards + shard);
            into[shard] = sortKeys == null ? key : key.withSort(sortValues.of(sort));
        }
        return true;
    }

    private long shardFor(long sort) {
        if (suffix == null) {
            return 0;
        }
        return suffix == Suffix.RANDOM
                ? shardRandom.nextInt(shards)
                : Long.remainderUnsigned(KeyHash.mix(sort), shards);
    }

    /** A text takes the shard as a suffix; a number has room for none and is multiplied by the shards. */
    private AttributeValue valueOf(long place, int count) {
        String name = partitionKeys.name(place / count);
        if (count == 1) {
            return KeyNames.value(name, type);
        }
        long shard = place % count;
        return type == KeyType.N ? KeyNames.number(name, count, shard) : StringValue.of(name + "." + shard);
    }
}
