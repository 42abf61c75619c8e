package dev.headroom.simulation;

import dev.headroom.result.WorkloadResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the workloads of a run have done so far: worked out once for all laws that ask at the same time. */
final class WorkloadResults {
    private final Map<String, WorkloadRun> runs;
    private final Map<WorkloadRun, WorkloadResult> results = new LinkedHashMap<>();
    private long nanos = -1;

    WorkloadResults(Simulation simulation) {
        this.runs = Inside.map(simulation, "workloads");
    }

    Map<WorkloadRun, WorkloadResult> at(long nowNanos) {
        if (nanos != nowNanos) {
            nanos = nowNanos;
            runs.forEach((name, run) -> results.put(run, run.result(name)));
        }
        return results;
    }
}
