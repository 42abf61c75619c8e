package dev.headroom.simulation;

import dev.headroom.client.Failure;
import dev.headroom.metrics.OperationMeter;
import dev.headroom.result.OperationResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.WorkloadSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one workload counts: a meter for each entry of its mix. What is asked for while the run warms up is counted apart. */
final class WorkloadMeters {
    private final WorkloadSpec spec;
    private final String table;
    private final OperationMeter[] meters;
    private final OperationMeter[] warmUp;

    /** @param table the table that the requests go to, by the name of its region's */
    WorkloadMeters(WorkloadSpec spec, String table) {
        this.spec = spec;
        this.table = table;
        this.meters = meters(spec.operations().size());
        this.warmUp = meters(spec.operations().size());
    }

    private static OperationMeter[] meters(int count) {
        OperationMeter[] meters = new OperationMeter[count];
        for (int i = 0; i < count; i++) {
            meters[i] = new OperationMeter();
        }
        return meters;
    }

    /** The meter that counts a request. */
    OperationMeter of(Request request) {
        return (request.warmingUp ? warmUp : meters)[request.kind];
    }

    /** Counts a request that failed in this way, unless one of its attempts did so before. */
    void countFailure(Request request, Failure failure) {
        if (failure == Failure.THROTTLED && !request.throttledBefore) {
            request.throttledBefore = true;
            of(request).throttledRequest();
        } else if (failure == Failure.TRANSIENT && !request.troubledBefore) {
            request.troubledBefore = true;
            of(request).troubledRequest();
        }
    }

    WorkloadResult result(String name) {
        OperationMeter totals = new OperationMeter();
        Map<String, OperationMeter> byOperation = new LinkedHashMap<>();
        for (int i = 0; i < meters.length; i++) {
            totals.add(meters[i]);
            byOperation
                    .computeIfAbsent(spec.operations().get(i).operationName(), key -> new OperationMeter())
                    .add(meters[i]);
        }
        Map<String, OperationResult> operationResults = new LinkedHashMap<>();
        byOperation.forEach((operation, meter) -> operationResults.put(operation, meter.result()));
        return new WorkloadResult(name, table, totals.result(), operationResults);
    }
}
