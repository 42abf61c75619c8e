package dev.headroom.result;

import java.util.Optional;

/**
 * What one partition saw.
 *
 * @param number its number; children of a split get new numbers
 * @param rangeStart where its key range begins, as a share of the whole hash range, 0 to 1
 * @param rangeEnd where its key range ends, which may be where it begins: item collections can be parted by sort key
 * @param sortStart the sort key with which it begins, where that is inside an item collection
 * @param sortEnd the sort key before which it ends, where that is inside an item collection
 * @param sizeBytes the size of what it holds at the end, or held when it was split
 * @param readUnits consumed read units, per second, over time
 * @param writeUnits consumed write units, per second, over time
 * @param throttleEvents throttled item operations over time, as a count for each interval
 */
public record PartitionResult(
        int number,
        double rangeStart,
        double rangeEnd,
        Optional<String> sortStart,
        Optional<String> sortEnd,
        long sizeBytes,
        Series readUnits,
        Series writeUnits,
        Series throttleEvents) {}
