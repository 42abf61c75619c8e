package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.setting.Kind;
import dev.headroom.workload.KeyChooser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Time as the partition key: all writes of a period go to one partition, and the next period's to another. */
final class SequentialKeyRule implements FindingRule {
    private static final String TIME_BUCKET = "time-bucket";

    /** A partition that takes this share of an interval's writes, on average, takes "the" writes. */
    private static final double DOMINANT = 0.5;

    /** Below this share of its ceiling, a partition that takes all writes does no harm yet. */
    private static final double HARMLESS = 0.5;

    @Override
    public String name() {
        return "sequential-key";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.workloads().stream()
                .filter(workload -> isSequential(run, workload))
                .flatMap(workload -> tableWrites(run, workload).flatMap(side -> find(workload, side).stream()));
    }

    private static boolean isSequential(RunResult run, WorkloadResult workload) {
        KeyChooser keys = run.scenario().workloads().get(workload.name()).keys();
        Kind found = keys.getClass().getAnnotation(Kind.class);
        return found != null && found.value().equals(TIME_BUCKET);
    }

    /** Whether some workload of the table uses time as its partition key. */
    static boolean concerns(Side side) {
        return side.run().workloads().stream()
                .anyMatch(
                        workload -> workload.table().equals(side.table().name()) && isSequential(side.run(), workload));
    }

    private static Stream<Side> tableWrites(RunResult run, WorkloadResult workload) {
        return Side.all(run)
                .filter(side -> side.label().equals(workload.table()) && side.direction() == Direction.WRITE);
    }

    private Optional<Finding> find(WorkloadResult workload, Side side) {
        double share = meanShareOfBusiest(side.resource());
        boolean throttled = PartitionHeat.of(side).isPresent();
        boolean busy = side.throughput().consumed().max() >= HARMLESS * side.partitionCeiling();
        boolean concentrated = side.resource().partitions().size() > 1 && share >= DOMINANT && busy;
        return throttled || concentrated ? Optional.of(finding(workload, side, share, throttled)) : Optional.empty();
    }

    private Finding finding(WorkloadResult workload, Side side, double share, boolean throttled) {
        long shards = HotKeyRule.shards(side.peakDemand(), side);
        return new Finding(
                name(),
                throttled ? Severity.CRITICAL : Severity.WARNING,
                side.label(),
                "Workload " + workload.name() + " uses time as the partition key of " + side.label()
                        + ", so that all writes of a period meet one partition.",
                "At any moment one partition of " + side.resource().partitions().size() + " took "
                        + Figures.percent(share) + " of the writes (on average); the peak is "
                        + side.perSecond(side.peakDemand())
                        + " and one partition gives " + side.perSecond(side.partitionCeiling()) + ".",
                "Make what writes (a device, a user) the partition key and time the sort key; or add a suffix from 0 to "
                        + (shards - 1) + " to the period, which spreads it over " + shards + " partition keys.");
    }

    private static double meanShareOfBusiest(ResourceResult resource) {
        int intervals = resource.writes().consumed().length();
        List<PartitionResult> partitions = resource.everyPartition();
        double shares = 0;
        int busy = 0;
        for (int i = 0; i < intervals; i++) {
            double all = 0;
            double most = 0;
            for (PartitionResult partition : partitions) {
                double writes = partition.writeUnits().get(i);
                all += writes;
                most = Math.max(most, writes);
            }
            shares += all > 0 ? most / all : 0;
            busy += all > 0 ? 1 : 0;
        }
        return busy == 0 ? 0 : shares / busy;
    }
}
