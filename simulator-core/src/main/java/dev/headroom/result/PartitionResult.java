package dev.headroom.result;

/**
 * What one partition saw.
 *
 * @param number its number; children of a split get new numbers
 * @param rangeStart where its key range begins, as a share of the whole hash range, 0 to 1
 * @param rangeEnd where its key range ends
 * @param sizeBytes the size of what it holds at the end, or held when it was split
 * @param readUnits consumed read units, per second, over time
 * @param writeUnits consumed write units, per second, over time
 * @param throttleEvents throttled item operations over time, as a count for each interval
 */
public record PartitionResult(
        int number,
        double rangeStart,
        double rangeEnd,
        long sizeBytes,
        Series readUnits,
        Series writeUnits,
        Series throttleEvents) {}
