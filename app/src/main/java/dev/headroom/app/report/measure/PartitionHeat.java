package dev.headroom.app.report.measure;

import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Scenario;
import java.util.Comparator;
import java.util.Optional;

/**
 * How near a partition came to what it can give.
 *
 * @param resource the table or index
 * @param partition the partition
 * @param peak its highest share of the ceiling in any interval, reads or writes; above 1 while it lived on burst
 */
public record PartitionHeat(ResourceResult resource, PartitionResult partition, double peak) {

    /** The hottest of a run; empty where there is no partition. */
    public static Optional<PartitionHeat> hottest(RunResult run) {
        return run.tables().stream()
                .flatMap(table -> table.resources().stream())
                .flatMap(resource ->
                        resource.everyPartition().stream().map(partition -> of(run.scenario(), resource, partition)))
                .max(Comparator.comparingDouble(PartitionHeat::peak));
    }

    private static PartitionHeat of(Scenario scenario, ResourceResult resource, PartitionResult partition) {
        double peak = 0;
        for (double share : shares(scenario, resource, partition)) {
            peak = Math.max(peak, share);
        }
        return new PartitionHeat(resource, partition, peak);
    }

    /**
     * The share of the ceiling over time, the higher of reads and writes. The ceiling is the published one of a partition
     * (facts §3.1), or in the classic generation its part of the capacity in force:
     * as much as it has of the key range, for equal ranges have equal parts and a split halves both (facts §3.2).
     */
    public static double[] shares(Scenario scenario, ResourceResult resource, PartitionResult partition) {
        return shares(scenario, resource, partition, true, true);
    }

    /** The same of reads or writes alone, where only one is asked for. */
    static double[] shares(
            Scenario scenario, ResourceResult resource, PartitionResult partition, boolean ofReads, boolean ofWrites) {
        Assumptions assumed = scenario.assumptions();
        boolean classic = scenario.generation().dividesCapacity();
        double part = partition.rangeEnd() - partition.rangeStart();
        Series reads = partition.readUnits();
        Series writes = partition.writeUnits();
        double[] shares = new double[Math.max(reads.length(), writes.length())];
        for (int i = 0; i < shares.length; i++) {
            double read = classic ? at(resource.reads().provisioned(), i) * part : assumed.partitionReadCeiling();
            double write = classic ? at(resource.writes().provisioned(), i) * part : assumed.partitionWriteCeiling();
            shares[i] = Math.max(ofReads ? share(at(reads, i), read) : 0, ofWrites ? share(at(writes, i), write) : 0);
        }
        return shares;
    }

    private static double at(Series series, int interval) {
        return interval < series.length() ? series.get(interval) : 0;
    }

    private static double share(double units, double ceiling) {
        return ceiling > 0 ? units / ceiling : 0;
    }
}
