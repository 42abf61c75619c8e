package dev.headroom.simulation;

import dev.headroom.client.Client;
import dev.headroom.metrics.OperationMeter;
import dev.headroom.result.OperationResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.simulation.SimulatedTable.Outcome;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.workload.OperationSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** One workload of a run: makes requests, sends them, sends them again when they are throttled, and counts what they got. */
final class WorkloadRun {
    private final WorkloadSpec spec;
    private final SimulatedTable table;
    private final Client client;
    private final AnswerTime answerTime;
    private final EventQueue<Happening> queue;
    private final OperationMix mix;
    private final OperationMeter[] meters;
    /** Of each kind of operation. */
    private final boolean[] goesThroughDax;

    private final long thinkNanos;
    private final long endNanos;
    private final int mostOperations;
    private long requestsLeft;
    private long operations;
    private Request spare;
    /** Whether capacity refused something of the latest attempt, rather than a region. */
    private boolean capacityRefused;

    WorkloadRun(
            WorkloadSpec spec,
            SimulatedTable table,
            Client client,
            AnswerTime answerTime,
            EventQueue<Happening> queue,
            OperationMix mix,
            long thinkNanos,
            long endNanos) {
        this.spec = spec;
        this.table = table;
        this.client = client;
        this.answerTime = answerTime;
        this.queue = queue;
        this.mix = mix;
        this.thinkNanos = thinkNanos;
        this.endNanos = endNanos;
        this.requestsLeft = spec.requests().orElse(Long.MAX_VALUE);
        this.mostOperations = mix.mostOperations();
        this.meters = new OperationMeter[mix.size()];
        for (int i = 0; i < meters.length; i++) {
            meters[i] = new OperationMeter();
        }
        this.goesThroughDax = new boolean[meters.length];
        for (int i = 0; i < meters.length; i++) {
            goesThroughDax[i] = spec.throughDax()
                    && !(spec.writeAround() && spec.operations().get(i).isWrite());
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
        long sendAt = sendAt(request, nowNanos);
        if (sendAt > nowNanos) {
            wait(request, sendAt);
            return;
        }
        meters[request.kind].attempt();
        request.attempts++;
        execute(request, nowNanos);
        long servedAt = nowNanos + answerTime.nanos();
        if (request.pending == 0) {
            answered(request, servedAt);
        } else {
            refused(request, nowNanos);
        }
    }

    private long sendAt(Request request, long nowNanos) {
        if (!request.hasTicket) {
            request.ticket = client.ticket(nowNanos);
            request.hasTicket = true;
        }
        return client.sendAt(request.ticket, nowNanos);
    }

    /** Executes the operations of a request that are pending; those that are throttled stay so. */
    private void execute(Request request, long nowNanos) {
        Composer composer = mix.composer(request.kind);
        answerTime.begin(composer.isOneCall());
        int refused = 0;
        capacityRefused = false;
        boolean throughDax = goesThroughDax[request.kind];
        for (int i = 0; i < request.pending; i++) {
            if (throughDax && (i == 0 || !composer.isOneCall())) {
                table.nextCall();
            }
            Operation operation = request.operations[i];
            Outcome outcome = table.execute(operation, throughDax, nowNanos);
            if (outcome == Outcome.SERVED) {
                served(request, composer);
            } else if (outcome == Outcome.SERVED_BY_CACHE) {
                answerTime.servedByCache();
                composer.servedByCache(table.cachedNext());
            } else {
                request.operations[refused++] = operation;
                capacityRefused |= outcome == Outcome.THROTTLED;
            }
        }
        operations += request.pending;
        request.pending = refused;
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
        return new WorkloadResult(name, table.engine().definition().name(), totals.result(), operationResults);
    }

    /** Counts what the table has just served. */
    private void served(Request request, Composer composer) {
        Preparation result = table.preparation();
        OperationMeter meter = meters[request.kind];
        if (result.conditionFailed()) {
            meter.conditionFailed();
            request.conditionFailed = true;
        }
        if (result.isStale()) {
            meter.staleRead();
        }
        composer.served(result);
        Charges charges = result.charges();
        long halves = charges.totalHalves();
        boolean write = charges.count() > 0 && charges.isWrite(0);
        meter.consumed(write, halves);
        answerTime.served(write, halves);
        answerTime.wentFurther(table.furtherNanos());
    }

    private void answered(Request request, long answeredAt) {
        meters[request.kind].succeeded(answeredAt - request.firstSentNanos);
        if (request.conditionFailed) {
            client.onFailure(answeredAt);
        } else {
            client.onSuccess(answeredAt, request.attempts);
        }
        askAgain(request.thread, answeredAt);
    }

    private void refused(Request request, long nowNanos) {
        if (capacityRefused && !request.throttledBefore) {
            request.throttledBefore = true;
            meters[request.kind].throttledRequest();
        }
        long answeredAt = nowNanos + answerTime.throttledNanos();
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
