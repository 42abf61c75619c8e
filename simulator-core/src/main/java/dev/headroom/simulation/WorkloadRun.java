package dev.headroom.simulation;

import dev.headroom.client.Client;
import dev.headroom.client.ServiceTimeModel;
import dev.headroom.metrics.OperationMeter;
import dev.headroom.result.OperationResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.simulation.SimulatedTable.Outcome;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.workload.OperationSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** One workload of a run: makes requests, sends them, sends them again when they are throttled, and counts what they got. */
final class WorkloadRun {
    private final WorkloadSpec spec;
    private final SimulatedTable table;
    private final Client client;
    private final ServiceTimeModel serviceTimes;
    private final EventQueue<Happening> queue;
    private final OperationMix mix;
    private final SplittableRandom serviceRandom;
    private final OperationMeter[] meters;
    private final long thinkNanos;
    private final long endNanos;
    private final int mostOperations;
    private long requestsLeft;
    private long operations;
    private Request spare;

    WorkloadRun(
            WorkloadSpec spec,
            SimulatedTable table,
            Client client,
            ServiceTimeModel serviceTimes,
            EventQueue<Happening> queue,
            OperationMix mix,
            SplittableRandom serviceRandom,
            long thinkNanos,
            long endNanos) {
        this.spec = spec;
        this.table = table;
        this.client = client;
        this.serviceTimes = serviceTimes;
        this.queue = queue;
        this.mix = mix;
        this.serviceRandom = serviceRandom;
        this.thinkNanos = thinkNanos;
        this.endNanos = endNanos;
        this.requestsLeft = spec.requests().orElse(Long.MAX_VALUE);
        this.mostOperations = mix.mostOperations();
        this.meters = new OperationMeter[mix.size()];
        for (int i = 0; i < meters.length; i++) {
            meters[i] = new OperationMeter();
        }
        this.spare = new Request(this, mostOperations);
    }

    /** Item operations attempted so far. */
    long operations() {
        return operations;
    }

    /** Whether there are no more requests to make. */
    boolean isExhausted() {
        return requestsLeft <= 0;
    }

    /**
     * Makes a request and sends it.
     *
     * @param thread the thread that waits for the answer; null in an open loop
     */
    void newRequest(long nowNanos, LoopThread thread) {
        if (requestsLeft <= 0 || nowNanos >= endNanos) {
            return;
        }
        requestsLeft--;
        Request request = spare;
        int kind = mix.draw();
        request.begin(kind, nowNanos, thread);
        request.pending = mix.composer(kind).compose(nowNanos, request.operations);
        if (request.pending == 0) {
            requestsLeft = 0;
            return;
        }
        meters[kind].request();
        attempt(request, nowNanos);
    }

    /** Sends a request, for the first time or again, unless its client holds it back. */
    void attempt(Request request, long nowNanos) {
        if (!request.hasTicket) {
            request.ticket = client.ticket(nowNanos);
            request.hasTicket = true;
        }
        long sendAt = client.sendAt(request.ticket, nowNanos);
        if (sendAt > nowNanos) {
            wait(request, sendAt);
            return;
        }
        OperationMeter meter = meters[request.kind];
        Composer composer = mix.composer(request.kind);
        meter.attempt();
        request.attempts++;
        int refused = 0;
        long readHalves = 0;
        long writeHalves = 0;
        long slowest = 0;
        boolean conditionFailed = false;
        for (int i = 0; i < request.pending; i++) {
            Operation operation = request.operations[i];
            Outcome outcome = table.execute(operation, spec.throughDax(), nowNanos);
            operations++;
            if (outcome == Outcome.THROTTLED) {
                request.operations[refused++] = operation;
            } else if (outcome == Outcome.SERVED_BY_CACHE) {
                slowest = Math.max(slowest, serviceTimes.daxHitNanos(serviceRandom));
            } else {
                long halves = served(meter, composer);
                conditionFailed |= table.preparation().conditionFailed();
                boolean write = isWrite();
                readHalves += write ? 0 : halves;
                writeHalves += write ? halves : 0;
                if (!composer.isOneCall()) {
                    slowest = Math.max(slowest, serviceNanos(write, halves));
                }
            }
        }
        if (composer.isOneCall() && readHalves + writeHalves > 0) {
            slowest = Math.max(slowest, serviceNanos(writeHalves > 0, readHalves + writeHalves));
        }
        request.pending = refused;
        if (refused == 0) {
            answered(request, nowNanos + slowest, conditionFailed);
        } else {
            throttled(request, nowNanos);
        }
    }

    WorkloadResult result(String name) {
        OperationMeter totals = new OperationMeter();
        Map<String, OperationMeter> byOperation = new LinkedHashMap<>();
        for (int i = 0; i < meters.length; i++) {
            totals.add(meters[i]);
            OperationSpec operation = spec.operations().get(i);
            byOperation
                    .computeIfAbsent(operation.operationName(), key -> new OperationMeter())
                    .add(meters[i]);
        }
        Map<String, OperationResult> operationResults = new LinkedHashMap<>();
        byOperation.forEach((operation, meter) -> operationResults.put(operation, meter.result()));
        return new WorkloadResult(name, spec.table(), totals.result(), operationResults);
    }

    private long served(OperationMeter meter, Composer composer) {
        if (table.preparation().conditionFailed()) {
            meter.conditionFailed();
        }
        if (table.preparation().isStale()) {
            meter.staleRead();
        }
        composer.served(table.preparation());
        Charges charges = table.preparation().charges();
        long halves = 0;
        for (int i = 0; i < charges.count(); i++) {
            halves += charges.halves(i);
        }
        meter.consumed(isWrite(), halves);
        return halves;
    }

    private boolean isWrite() {
        Charges charges = table.preparation().charges();
        return charges.count() > 0 && charges.isWrite(0);
    }

    private long serviceNanos(boolean write, long halves) {
        return write ? serviceTimes.writeNanos(halves, serviceRandom) : serviceTimes.readNanos(halves, serviceRandom);
    }

    private void answered(Request request, long answeredAt, boolean conditionFailed) {
        meters[request.kind].succeeded(answeredAt - request.firstSentNanos);
        if (conditionFailed) {
            client.onFailure(answeredAt);
        } else {
            client.onSuccess(answeredAt, request.attempts);
        }
        askAgain(request.thread, answeredAt);
    }

    private void throttled(Request request, long nowNanos) {
        if (!request.throttledBefore) {
            request.throttledBefore = true;
            meters[request.kind].throttledRequest();
        }
        long answeredAt = nowNanos + serviceTimes.throttledNanos(serviceRandom);
        long again = client.retryAt(answeredAt, request.attempts);
        if (again == Client.GIVE_UP) {
            meters[request.kind].failed();
            askAgain(request.thread, answeredAt);
        } else {
            request.hasTicket = false;
            wait(request, again);
        }
    }

    /** A request that waits is kept by the queue; the next one needs another. */
    private void wait(Request request, long until) {
        if (request == spare) {
            spare = new Request(this, mostOperations);
        }
        queue.add(until, request);
    }

    private void askAgain(LoopThread thread, long answeredAt) {
        if (thread != null) {
            queue.add(answeredAt + thinkNanos, thread);
        }
    }
}
