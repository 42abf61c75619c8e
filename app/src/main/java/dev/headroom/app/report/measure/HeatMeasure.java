package dev.headroom.app.report.measure;

import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.scenario.Scenario;

/** By what the partitions of a heat map are told apart. */
public enum HeatMeasure {
    /** The share of the ceiling, the higher of reads and writes. */
    BUSIEST,
    READS,
    WRITES,
    /** Throttled operations of an interval. */
    THROTTLES;

    /** What one partition saw in each interval. */
    public double[] of(Scenario scenario, ResourceResult resource, PartitionResult partition) {
        return this == THROTTLES
                ? partition.throttleEvents().toArray()
                : PartitionHeat.shares(scenario, resource, partition, this != WRITES, this != READS);
    }

    /** Whether it is a share of a ceiling, rather than a count. */
    public boolean isShare() {
        return this != THROTTLES;
    }
}
