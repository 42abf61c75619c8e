package dev.headroom.api.streams;

/** A place in a shard. */
public record GetShardIteratorResponse(String shardIterator) {}
