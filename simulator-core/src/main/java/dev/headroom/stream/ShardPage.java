package dev.headroom.stream;

import java.util.List;

/**
 * Part of a stream's shards, parents before children.
 *
 * @param lastEvaluatedShardId where the next page begins behind; null where this was the last
 */
public record ShardPage(List<Shard> shards, String lastEvaluatedShardId) {}
