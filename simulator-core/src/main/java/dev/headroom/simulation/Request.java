package dev.headroom.simulation;

import dev.headroom.table.Operation;

/** A request on its way: the operations not yet served, and what its client must remember between attempts. */
final class Request implements Happening {
    final WorkloadRun workload;
    final Operation[] operations;
    int pending;
    int kind;
    int attempts;
    boolean throttledBefore;
    boolean conditionFailed;
    long firstSentNanos;
    long ticket;
    boolean hasTicket;
    LoopThread thread;

    Request(WorkloadRun workload, int mostOperations) {
        this.workload = workload;
        this.operations = new Operation[mostOperations];
    }

    void begin(int newKind, long nowNanos, LoopThread newThread) {
        kind = newKind;
        attempts = 0;
        hasTicket = false;
        throttledBefore = false;
        conditionFailed = false;
        firstSentNanos = nowNanos;
        thread = newThread;
    }

    @Override
    public void happen(long nowNanos) {
        workload.attempt(this, nowNanos);
    }
}
