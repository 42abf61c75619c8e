package dev.headroom.api.streams;

/** From and to which sequence number a shard goes. */
public record SequenceNumberRange(String startingSequenceNumber, String endingSequenceNumber) {}
