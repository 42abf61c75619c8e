package dev.headroom.simulation;

import dev.headroom.client.Client;
import dev.headroom.client.Failure;
import dev.headroom.metrics.OperationMeter;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.ChangeSharding;
import dev.headroom.scenario.WorkloadSpec;

/** One workload of a run: makes requests, sends them, and sends them again as their client does until it gives up. */
final class WorkloadRun {
    private final Client client;
    private final Patience patience;
    private final Attempt attempt;
    private final EventQueue<Happening> queue;
    private final OperationMix mix;
    private final WorkloadMeters meters;
    private final long thinkNanos;
    private final long warmUpNanos;
    private final long endNanos;
    private final KeySource keys;
    private final Halt halt;
    private int mostOperations;
    private long requestsLeft;
    private long operations;
    private Request spare;

    WorkloadRun(
            WorkloadSpec spec,
            WorkloadMeters meters,
            Client client,
            Patience patience,
            Attempt attempt,
            EventQueue<Happening> queue,
            KeySource keys,
            OperationMix mix,
            Halt halt,
            long thinkNanos,
            long warmUpNanos,
            long endNanos) {
        this.client = client;
        this.patience = patience;
        this.attempt = attempt;
        this.queue = queue;
        this.keys = keys;
        this.mix = mix;
        this.halt = halt;
        this.thinkNanos = thinkNanos;
        this.warmUpNanos = warmUpNanos;
        this.endNanos = endNanos;
        this.requestsLeft = spec.requests().orElse(Long.MAX_VALUE);
        this.mostOperations = mix.mostOperations();
        this.meters = meters;
        this.spare = new Request(this, mostOperations);
    }

    /** Spreads its keys in another way from now on; requests that wait to be sent again ask for what they asked for. */
    void shard(ChangeSharding change) {
        keys.shard(change.after(keys.suffix()).orElse(null));
        mix.recompose();
        mostOperations = mix.mostOperations();
        spare = new Request(this, mostOperations);
    }

    /** Goes through the table's DAX cluster from now on, or does not. */
    void goThroughDax(boolean through) {
        attempt.goThroughDax(through);
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
        request.warmingUp = nowNanos < warmUpNanos;
        request.pending = mix.composer(kind).compose(nowNanos, request.operations);
        if (request.pending == 0) {
            requestsLeft = 0;
            return;
        }
        meters.of(request).request();
        send(request, nowNanos);
    }

    /** Goes on with a request whose wait is over: sends it again, or a second time. */
    void proceed(Request request, long nowNanos) {
        if (request.hedging) {
            hedge(request, nowNanos);
        } else {
            send(request, nowNanos);
        }
    }

    WorkloadResult result(String name) {
        return meters.result(name);
    }

    /** Sends a request, for the first time or again, unless its client holds it back. */
    private void send(Request request, long nowNanos) {
        long sendAt = sendAt(request, nowNanos);
        if (sendAt > nowNanos) {
            wait(request, sendAt);
            return;
        }
        request.attempts++;
        int asked = request.pending;
        long limit = patience.limitNanos(request, nowNanos);
        execute(request, limit, nowNanos);
        if (attempt.isComplete()
                && patience.isHedged(attempt.answerNanos(), limit)
                && mix.composer(request.kind).isHedgeable()) {
            request.pending = asked;
            awaitHedge(request, limit, nowNanos);
            return;
        }
        meters.of(request).timedOut(attempt.timeouts());
        if (attempt.failure() == null) {
            answered(request, nowNanos + attempt.answerNanos());
        } else {
            failed(request, attempt.failure(), nowNanos + attempt.waitedNanos());
        }
    }

    private long sendAt(Request request, long nowNanos) {
        if (!request.hasTicket) {
            request.ticket = client.ticket(nowNanos);
            request.hasTicket = true;
        }
        return client.sendAt(request.ticket, nowNanos);
    }

    private void execute(Request request, long limitNanos, long nowNanos) {
        OperationMeter meter = meters.of(request);
        meter.attempt();
        operations += request.pending;
        attempt.execute(request, mix.composer(request.kind), meter, limitNanos, nowNanos);
    }

    private void awaitHedge(Request request, long limitNanos, long nowNanos) {
        request.hedging = true;
        request.answerAtNanos = nowNanos + attempt.answerNanos();
        request.deadlineNanos = limitNanos == Long.MAX_VALUE ? Long.MAX_VALUE : nowNanos + limitNanos;
        wait(request, nowNanos + patience.hedgeNanos());
    }

    /** Asks a second time what has not been answered yet; the first answer counts, the other is paid for as well. */
    private void hedge(Request request, long nowNanos) {
        OperationMeter meter = meters.of(request);
        int asked = request.pending;
        execute(request, Long.MAX_VALUE, nowNanos);
        request.hedging = false;
        long second = attempt.isComplete() ? nowNanos + attempt.answerNanos() : Long.MAX_VALUE;
        meter.hedged(second < request.answerAtNanos);
        long first = Math.min(second, request.answerAtNanos);
        if (first <= request.deadlineNanos) {
            answered(request, first);
        } else {
            meter.timedOut(1);
            request.pending = asked;
            failed(request, Failure.TRANSIENT, request.deadlineNanos);
        }
    }

    private void answered(Request request, long answeredAt) {
        meters.of(request).succeeded(answeredAt - request.firstSentNanos);
        if (request.conditionFailed) {
            client.onFailure(answeredAt);
        } else {
            client.onSuccess(answeredAt, request.retriedAfter);
        }
        askAgain(request.thread, answeredAt);
    }

    private void failed(Request request, Failure failure, long failedAt) {
        meters.countFailure(request, failure);
        if (failure == Failure.THROTTLED) {
            halt.throttled();
        }
        request.retriedAfter = failure;
        long again = client.retryAt(failedAt, failure, request.attempts);
        long end = patience.endNanos(request);
        if (again == Client.GIVE_UP || again >= end) {
            meters.of(request).failed(failure == Failure.TRANSIENT);
            askAgain(request.thread, again == Client.GIVE_UP ? failedAt : end);
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
