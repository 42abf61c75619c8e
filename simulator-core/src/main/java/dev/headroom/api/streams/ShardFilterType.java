package dev.headroom.api.streams;

/** Which shards are asked for (facts §8.2). */
public enum ShardFilterType {
    CHILD_SHARDS
}
