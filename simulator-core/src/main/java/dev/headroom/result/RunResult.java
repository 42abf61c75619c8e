package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Scenario;
import java.util.List;

/**
 * The outcome of one run of a scenario: a function of the scenario and its seed alone.
 *
 * @param scenario what was run, every default filled in
 * @param simulated how much time was simulated: the scenario's duration, or less where the run was stopped
 * @param interval the width of one point of every series
 * @param intervals how many points each series has
 * @param tables one for each table, in the scenario's order
 * @param workloads one for each workload, in the scenario's order
 * @param changes what happened to capacity and partitions, in order of time
 */
public record RunResult(
        Scenario scenario,
        TimeSpan simulated,
        TimeSpan interval,
        int intervals,
        List<TableResult> tables,
        List<WorkloadResult> workloads,
        List<Change> changes) {

    /** The version of this form; it grows when a reader of the older form would misread the newer. */
    public static final int VERSION = 1;

    public RunResult {
        tables = List.copyOf(tables);
        workloads = List.copyOf(workloads);
        changes = List.copyOf(changes);
    }

    /** Requests of all workloads, each counted once however often it was retried. */
    public long requests() {
        return workloads.stream().mapToLong(w -> w.totals().requests()).sum();
    }

    /** Requests of which at least one attempt was throttled. */
    public long throttledRequests() {
        return workloads.stream().mapToLong(w -> w.totals().throttledRequests()).sum();
    }
}
