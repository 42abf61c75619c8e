package dev.headroom.simulation;

/** A thread of a closed loop: it asks, waits for the answer, thinks, and asks again. */
final class LoopThread implements Happening {
    private final WorkloadRun workload;

    LoopThread(WorkloadRun workload) {
        this.workload = workload;
    }

    @Override
    public void happen(long nowNanos) {
        workload.newRequest(nowNanos, this);
    }
}
