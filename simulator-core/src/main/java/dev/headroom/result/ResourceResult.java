package dev.headroom.result;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.scenario.BillingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table itself, or one global index, was asked for and gave: each has its own capacity and partitions.
 *
 * @param table the table
 * @param index the global index; empty for the table itself
 * @param billing its billing mode at the end
 * @param itemCount items or index entries at the end
 * @param sizeBytes their size at the end
 * @param reads the read side
 * @param writes the write side
 * @param throttleEvents throttled item operations by reason, in the order of {@link ThrottlingReason}; reasons that never
 *     occurred are absent
 * @param partitions its partitions at the end, in the order of their key ranges
 * @param splitPartitions partitions that were split during the run, with the range that they had, in the order of time
 * @param mostAccessed partition keys that consumed most, as Contributor Insights weighs them (facts §5.4), largest first
 * @param mostThrottled partition keys throttled most often, largest first
 * @param storedBytes what is stored and paid for at the end of each interval, with 100 bytes for each item or entry beside its
 *     size; of no length where that was not watched
 * @param throttleEventsOverTime throttled item operations by reason as a count for each interval; of the same reasons
 */
public record ResourceResult(
        String table,
        Optional<String> index,
        BillingMode billing,
        long itemCount,
        long sizeBytes,
        ThroughputResult reads,
        ThroughputResult writes,
        Map<ThrottlingReason, Long> throttleEvents,
        List<PartitionResult> partitions,
        List<PartitionResult> splitPartitions,
        List<HotKey> mostAccessed,
        List<HotKey> mostThrottled,
        Series storedBytes,
        Map<ThrottlingReason, Series> throttleEventsOverTime) {
    public ResourceResult {
        throttleEvents = Collections.unmodifiableMap(new LinkedHashMap<>(throttleEvents));
        partitions = List.copyOf(partitions);
        splitPartitions = List.copyOf(splitPartitions);
        mostAccessed = List.copyOf(mostAccessed);
        mostThrottled = List.copyOf(mostThrottled);
        throttleEventsOverTime = Collections.unmodifiableMap(new LinkedHashMap<>(throttleEventsOverTime));
    }

    /** Of storage and of the reasons for throttling, the sums alone are known. */
    public ResourceResult(
            String table,
            Optional<String> index,
            BillingMode billing,
            long itemCount,
            long sizeBytes,
            ThroughputResult reads,
            ThroughputResult writes,
            Map<ThrottlingReason, Long> throttleEvents,
            List<PartitionResult> partitions,
            List<PartitionResult> splitPartitions,
            List<HotKey> mostAccessed,
            List<HotKey> mostThrottled) {
        this(
                table,
                index,
                billing,
                itemCount,
                sizeBytes,
                reads,
                writes,
                throttleEvents,
                partitions,
                splitPartitions,
                mostAccessed,
                mostThrottled,
                Series.of(),
                Map.of());
    }

    /** The partitions at the end and those split on the way, in the order of their key ranges, each before its children. */
    public List<PartitionResult> everyPartition() {
        return PartitionFamilies.inOrder(partitions, splitPartitions);
    }

    /** {@code Orders} or {@code Orders/byStatus}. */
    public String label() {
        return index.map(name -> table + "/" + name).orElse(table);
    }
}
