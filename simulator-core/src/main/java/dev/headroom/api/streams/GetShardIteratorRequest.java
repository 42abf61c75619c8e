package dev.headroom.api.streams;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Asks for a place in a shard. */
public record GetShardIteratorRequest(
        @Required @Length(min = 37, max = 1024) String streamArn,
        @Required @Length(min = 28, max = 65) String shardId,
        @Required ShardIteratorType shardIteratorType,
        @Length(min = 21, max = 40) String sequenceNumber) {}
