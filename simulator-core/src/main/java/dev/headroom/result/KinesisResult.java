package dev.headroom.result;

/**
 * What a Kinesis data stream got of a table's changes.
 *
 * @param records changes sent
 * @param changeDataCaptureUnits units of 1 KB of the larger image of each
 * @param meanRecordBytes mean size of the larger image
 * @param oversized changes of items so large that their record may not fit into Kinesis
 * @param peakPerSecond most changes in one second
 * @param shards shards that the data stream has
 * @param neededShards shards that the busiest second needs, by the published formula
 */
public record KinesisResult(
        long records,
        long changeDataCaptureUnits,
        double meanRecordBytes,
        long oversized,
        long peakPerSecond,
        int shards,
        int neededShards) {}
