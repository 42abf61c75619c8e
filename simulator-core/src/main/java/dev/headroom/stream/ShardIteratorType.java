package dev.headroom.stream;

/** Where in a shard an iterator begins (facts §8.2). */
public enum ShardIteratorType {
    /** At the oldest record that is kept. */
    TRIM_HORIZON,
    /** Behind the newest record. */
    LATEST,
    /** At a record. */
    AT_SEQUENCE_NUMBER,
    /** Behind a record. */
    AFTER_SEQUENCE_NUMBER;

    /** Whether a sequence number must be given; with the others it must not. */
    public boolean needsSequenceNumber() {
        return this == AT_SEQUENCE_NUMBER || this == AFTER_SEQUENCE_NUMBER;
    }
}
