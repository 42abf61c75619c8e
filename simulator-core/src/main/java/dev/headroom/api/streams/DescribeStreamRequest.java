package dev.headroom.api.streams;

import dev.headroom.api.Length;
import dev.headroom.api.Range;
import dev.headroom.api.Required;

/** Asks for a stream and its shards. */
public record DescribeStreamRequest(
        @Required @Length(min = 37, max = 1024) String streamArn,
        @Range(min = 1, max = 100) Integer limit,
        @Length(min = 28, max = 65) String exclusiveStartShardId,
        ShardFilter shardFilter) {}
