package dev.headroom.simulation;

import dev.headroom.client.Failure;
import dev.headroom.table.Operation;

/** A request on its way: the operations not yet served, and what its client must remember between attempts. */
final class Request implements Happening {
    final WorkloadRun workload;
    final Operation[] operations;
    int pending;
    int kind;
    int attempts;
    /** Why its last attempt but the present one failed; null at the first. */
    Failure retriedAfter;

    boolean throttledBefore;
    boolean troubledBefore;
    boolean warmingUp;
    boolean conditionFailed;
    long firstSentNanos;
    long ticket;
    boolean hasTicket;
    LoopThread thread;
    /** Whether it waits to be sent a second time beside an attempt that has not been answered. */
    boolean hedging;
    /** When that attempt is answered, if somebody waits for so long. */
    long answerAtNanos;
    /** When its client gives that attempt up. */
    long deadlineNanos;

    Request(WorkloadRun workload, int mostOperations) {
        this.workload = workload;
        this.operations = new Operation[mostOperations];
    }

    void begin(int newKind, long nowNanos, LoopThread newThread) {
        kind = newKind;
        attempts = 0;
        retriedAfter = null;
        hasTicket = false;
        throttledBefore = false;
        troubledBefore = false;
        conditionFailed = false;
        hedging = false;
        firstSentNanos = nowNanos;
        thread = newThread;
    }

    @Override
    public void happen(long nowNanos) {
        workload.proceed(this, nowNanos);
    }
}
