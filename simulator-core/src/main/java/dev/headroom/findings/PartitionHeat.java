package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import java.util.Comparator;
import java.util.Optional;

/**
 * Throttling by single partitions while the table as a whole could have served more.
 *
 * @param side where
 * @param events operations that partitions refused
 * @param hottest the partition that refused most; empty where the result tells none apart
 * @param hottestShare its share of what all partitions refused, 0 to 1
 * @param used how much of the table's capacity was used in the intervals with throttling, as a share
 */
record PartitionHeat(Side side, long events, Optional<PartitionResult> hottest, double hottestShare, double used) {
    /** A table that used more of its capacity than this had no room to speak of. */
    private static final double FULL = 0.9;

    /** What the side's partitions refused; empty where they refused nothing, or the table itself was full. */
    static Optional<PartitionHeat> of(Side side) {
        double used = usedWhereThrottled(side.throughput());
        long events = side.events(Cause.KEY_RANGE_THROUGHPUT_EXCEEDED);
        boolean dividedCapacity = side.classic() && side.resource().partitions().size() > 1 && used < FULL;
        events += dividedCapacity ? side.events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED) : 0;
        boolean wholeExplainsIt =
                side.onDemand() || isTheTable(side) || side.events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED) > events;
        return events == 0 || (used >= FULL && wholeExplainsIt)
                ? Optional.empty()
                : Optional.of(of(side, events, used));
    }

    /** Whether there is only one partition and no one key too much for it: then more capacity, in more partitions, helps. */
    static boolean isTheTable(Side side) {
        return side.resource().partitions().size() == 1
                && !SequentialKeyRule.concerns(side)
                && KeyHeat.of(side)
                        .filter(key -> key.peakDemand() >= side.partitionCeiling())
                        .isEmpty();
    }

    /** The most that the hottest partition served in an interval, in units per second. */
    double hottestPeak() {
        return hottest.map(partition -> side.direction().of(partition).max()).orElse(0.0);
    }

    private static PartitionHeat of(Side side, long events, double used) {
        Optional<PartitionResult> hottest = side.resource().everyPartition().stream()
                .filter(partition -> partition.throttleEvents().sum() > 0)
                .max(Comparator.comparingDouble(
                        partition -> partition.throttleEvents().sum()));
        double all = side.resource().everyPartition().stream()
                .map(PartitionResult::throttleEvents)
                .mapToDouble(Series::sum)
                .sum();
        double share =
                hottest.map(partition -> partition.throttleEvents().sum() / all).orElse(0.0);
        return new PartitionHeat(side, events, hottest, share, used);
    }

    /** The use of the capacity in each interval, weighted by what was refused in it. */
    private static double usedWhereThrottled(ThroughputResult throughput) {
        double weighted = 0;
        double refused = 0;
        for (int i = 0; i < throughput.throttled().length(); i++) {
            double weight =
                    throughput.provisioned().get(i) > 0 ? throughput.throttled().get(i) : 0;
            refused += weight;
            weighted += weight == 0
                    ? 0
                    : weight
                            * throughput.consumed().get(i)
                            / throughput.provisioned().get(i);
        }
        return refused == 0 ? 0 : weighted / refused;
    }
}
