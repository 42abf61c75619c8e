package dev.headroom.stream;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;

/**
 * How long shards and records live.
 *
 * @param shardLifetime after this a shard closes and a child continues it. The service closes shards "periodically";
 *     four hours are an assumption
 * @param retention how long a record can be read: 24 hours (facts §8.2)
 * @param maximumRecords how many records a stream keeps, an assumption that bounds memory: the oldest are trimmed
 *     before their time, as if they had aged
 * @param maximumSize how many bytes of records a stream keeps, likewise; the newest record is always kept
 */
public record StreamSettings(TimeSpan shardLifetime, TimeSpan retention, int maximumRecords, DataSize maximumSize) {
    /** Four hours, 24 hours, and half a million records or 128 MB. */
    public static final StreamSettings DEFAULT = new StreamSettings(
            TimeSpan.ofSeconds(4 * 3_600), TimeSpan.ofSeconds(24 * 3_600), 500_000, new DataSize(128L << 20));

    private static final long NANOS_PER_MILLI = 1_000_000;

    public StreamSettings {
        if (shardLifetime.nanos() < NANOS_PER_MILLI || maximumRecords < 1) {
            throw new IllegalArgumentException("a shard must live at least 1ms and a stream keep at least one record");
        }
    }

    long shardLifetimeMillis() {
        return shardLifetime.nanos() / NANOS_PER_MILLI;
    }

    long retentionMillis() {
        return retention.nanos() / NANOS_PER_MILLI;
    }
}
