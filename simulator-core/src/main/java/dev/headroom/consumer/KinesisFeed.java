package dev.headroom.consumer;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.KinesisResult;
import dev.headroom.scenario.KinesisSpec;

/**
 * What a Kinesis data stream gets of a table's changes: units of 1 KB of the larger image, and by the published formula the
 * shards that the busiest second needs (facts §8.2).
 */
final class KinesisFeed {
    private static final int UNIT_BYTES = 1_024;
    private static final double SHARD_BYTES_PER_SECOND = 1L << 20;

    /** Above this a change may grow beyond what one Kinesis record can hold. */
    private static final int SAFE_BYTES = 34 * 1_024;

    private final int shards;
    private long records;
    private long updates;
    private long units;
    private long bytes;
    private long oversized;
    private long second = -1;
    private long inSecond;
    private long peakPerSecond;

    KinesisFeed(KinesisSpec spec) {
        this.shards = spec.shards();
    }

    /**
     * A change is sent.
     *
     * @param isUpdate whether there are two images of the item
     * @param largerBytes the size of the larger image
     */
    void add(boolean isUpdate, int largerBytes, long nowNanos) {
        records++;
        updates += isUpdate ? 1 : 0;
        units += Math.max(1, (largerBytes + UNIT_BYTES - 1) / UNIT_BYTES);
        bytes += largerBytes;
        oversized += largerBytes > SAFE_BYTES ? 1 : 0;
        long now = nowNanos / TimeSpan.NANOS_PER_SECOND;
        inSecond = now == second ? inSecond + 1 : 1;
        second = now;
        peakPerSecond = Math.max(peakPerSecond, inSecond);
    }

    KinesisResult result() {
        double mean = records == 0 ? 0 : bytes / (double) records;
        double updateShare = records == 0 ? 0 : updates / (double) records;
        int needed = (int) Math.ceil(peakPerSecond * (1 + updateShare) * mean / SHARD_BYTES_PER_SECOND);
        return new KinesisResult(records, units, mean, oversized, peakPerSecond, shards, Math.max(1, needed));
    }
}
