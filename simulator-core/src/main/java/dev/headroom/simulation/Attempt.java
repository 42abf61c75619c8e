package dev.headroom.simulation;

import dev.headroom.client.Failure;
import dev.headroom.metrics.OperationMeter;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.simulation.SimulatedTable.Outcome;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;

/**
 * One attempt at a request: its operations are executed at the table, and its client waits for the answer, as long as it is
 * willing to. Filled anew for each attempt.
 */
final class Attempt {
    private final SimulatedTable table;
    private final WorkloadSpec spec;
    /** Of each kind of operation. */
    private final boolean[] throughDax;

    private final AnswerTime answerTime;
    private Failure failure;
    private boolean complete;
    private long answerNanos;
    private long limitNanos;
    private int timeouts;

    Attempt(SimulatedTable table, WorkloadSpec spec, AnswerTime answerTime) {
        this.table = table;
        this.spec = spec;
        this.throughDax = new boolean[spec.operations().size()];
        this.answerTime = answerTime;
        goThroughDax(spec.throughDax());
    }

    /** Has requests from now on go through the table's cluster, or not. */
    void goThroughDax(boolean through) {
        for (int i = 0; i < throughDax.length; i++) {
            throughDax[i] =
                    through && !(spec.writeAround() && spec.operations().get(i).isWrite());
        }
    }

    /**
     * Executes the operations of a request that are pending; those that failed stay so, before the others in the array.
     *
     * @param newLimitNanos how long the client waits for each answer; {@link Long#MAX_VALUE} for as long as it takes
     */
    void execute(Request request, Composer composer, OperationMeter meter, long newLimitNanos, long nowNanos) {
        limitNanos = newLimitNanos;
        failure = null;
        timeouts = 0;
        boolean oneCall = composer.isOneCall();
        boolean cached = throughDax[request.kind];
        answerTime.begin(oneCall);
        int asked = request.pending;
        int failed = 0;
        int unserved = 0;
        for (int i = 0; i < asked; i++) {
            if (cached && (i == 0 || !oneCall)) {
                table.nextCall();
            }
            Operation operation = request.operations[i];
            Outcome outcome = table.execute(operation, cached, nowNanos);
            boolean answered = true;
            if (outcome == Outcome.SERVED) {
                answered = served(operation, request, composer, meter);
            } else if (outcome == Outcome.SERVED_BY_CACHE) {
                answerTime.servedByCache();
                composer.servedByCache(table.cachedNext());
            } else {
                answered = false;
                unserved++;
                refused(outcome, meter);
            }
            if (!answered) {
                request.operations[i] = request.operations[failed];
                request.operations[failed++] = operation;
            }
        }
        complete = unserved == 0;
        answerNanos = failure == Failure.THROTTLED ? answerTime.throttledNanos() : answerTime.nanos();
        request.pending = failed;
        if (oneCall && complete && answerNanos > limitNanos) {
            timeouts = 1;
            request.pending = asked;
        }
        if (timeouts > 0 && failure == null) {
            failure = Failure.TRANSIENT;
        }
    }

    /** Why it failed, or the first reason of several; null if all was answered in time. */
    Failure failure() {
        return failure;
    }

    /** Whether the service carried out everything, though perhaps too slowly for the client. */
    boolean isComplete() {
        return complete;
    }

    /** How long the service took for its slowest answer. */
    long answerNanos() {
        return answerNanos;
    }

    /** How long the client waited. */
    long waitedNanos() {
        return Math.min(answerNanos, limitNanos);
    }

    /** Calls that the client gave up. */
    int timeouts() {
        return timeouts;
    }

    private void refused(Outcome outcome, OperationMeter meter) {
        if (outcome == Outcome.THROTTLED) {
            failure = Failure.THROTTLED;
            return;
        }
        if (outcome == Outcome.UNAVAILABLE) {
            meter.serverError();
        }
        answerTime.failed();
        failure = failure == null ? Failure.TRANSIENT : failure;
    }

    /** Counts what the table has just served; false where the client did not wait for it. */
    private boolean served(Operation operation, Request request, Composer composer, OperationMeter meter) {
        Preparation result = table.preparation();
        Charges charges = result.charges();
        boolean write = charges.count() > 0 && charges.isWrite(0);
        meter.consumed(write, charges.totalHalves());
        if (request.hedging) {
            meter.hedgeConsumed(charges.totalHalves());
        }
        long further = table.furtherNanos();
        answerTime.wentFurther(further);
        if (answerTime.served(operation, charges) > limitNanos - further) {
            timeouts++;
            return false;
        }
        if (result.conditionFailed()) {
            meter.conditionFailed();
            request.conditionFailed = true;
        }
        if (result.isStale()) {
            meter.staleRead();
        }
        composer.served(result);
        return true;
    }
}
