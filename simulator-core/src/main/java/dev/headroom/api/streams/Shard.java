package dev.headroom.api.streams;

/** A shard of a stream. */
public record Shard(String shardId, SequenceNumberRange sequenceNumberRange, String parentShardId) {}
