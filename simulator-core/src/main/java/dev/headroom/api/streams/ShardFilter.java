package dev.headroom.api.streams;

import dev.headroom.api.Length;

/** Asks for the children of one shard. */
public record ShardFilter(
        ShardFilterType type, @Length(min = 28, max = 65) String shardId) {}
