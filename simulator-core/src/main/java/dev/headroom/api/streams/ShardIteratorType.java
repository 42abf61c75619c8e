package dev.headroom.api.streams;

/** Where in a shard to begin (facts §8.2). */
public enum ShardIteratorType {
    TRIM_HORIZON,
    LATEST,
    AT_SEQUENCE_NUMBER,
    AFTER_SEQUENCE_NUMBER
}
