package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;
import static dev.headroom.simulation.BrokenLaw.unlessClose;

import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Every request has succeeded, has failed or waits in the queue of the run; and the totals are those of the operations. */
final class RequestLaw implements Law {
    private static final String LAW = "requests succeed, fail or are on their way";
    private static final List<ToDoubleFunction<OperationResult>> COUNTS = List.of(
            OperationResult::requests,
            OperationResult::succeeded,
            OperationResult::failed,
            OperationResult::throttledRequests,
            OperationResult::attempts,
            OperationResult::consumedReadUnits,
            OperationResult::consumedWriteUnits);

    private final Simulation simulation;
    private final WorkloadResults workloads;

    RequestLaw(Simulation simulation, WorkloadResults workloads) {
        this.simulation = simulation;
        this.workloads = workloads;
    }

    @Override
    public void second(long nowNanos) {
        workloads.at(nowNanos).forEach(this::check);
    }

    @Override
    public void ended(RunResult run) {
        second(run.simulated().nanos());
    }

    private void check(WorkloadRun workload, WorkloadResult result) {
        OperationResult totals = result.totals();
        long onTheirWay = onTheirWay(workload);
        unless(
                totals.requests() == totals.succeeded() + totals.failed() + onTheirWay,
                LAW,
                "%d asked, %d succeeded, %d failed, %d on their way",
                totals.requests(),
                totals.succeeded(),
                totals.failed(),
                onTheirWay);
        unless(totals.inFlight() == onTheirWay, LAW, "%d in flight, %d queued", totals.inFlight(), onTheirWay);
        unless(
                totals.throttledRequests() <= totals.requests(),
                LAW,
                "%d throttled of %d",
                totals.throttledRequests(),
                totals.requests());
        unless(
                totals.attempts() >= totals.requests() - onTheirWay,
                LAW,
                "%d attempts of %d",
                totals.attempts(),
                totals.requests());
        for (ToDoubleFunction<OperationResult> count : COUNTS) {
            unlessClose(
                    count.applyAsDouble(totals),
                    result.operations().values().stream().mapToDouble(count).sum(),
                    LAW,
                    "a total");
        }
    }

    private long onTheirWay(WorkloadRun workload) {
        long requests = 0;
        for (Object payload : Inside.of(simulation, "queue.payloads", Object[].class)) {
            if (payload instanceof Request request && Inside.of(request, "workload", WorkloadRun.class) == workload) {
                requests++;
            }
        }
        return requests;
    }
}
