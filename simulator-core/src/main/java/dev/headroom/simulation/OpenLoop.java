package dev.headroom.simulation;

import dev.headroom.workload.Arrivals;

/** The arrivals of one open-loop workload. */
final class OpenLoop {
    private final WorkloadRun workload;
    private final Arrivals arrivals;
    private final long startNanos;
    private final long endNanos;
    private long nextNanos;

    OpenLoop(WorkloadRun workload, Arrivals arrivals, long startNanos, long endNanos) {
        this.workload = workload;
        this.arrivals = arrivals;
        this.startNanos = startNanos;
        this.endNanos = endNanos;
        advance();
    }

    /** When the next request comes; {@link Arrivals#NONE} when no more do. */
    long nextNanos() {
        return nextNanos;
    }

    /** Makes the request whose time has come. */
    void send() {
        workload.newRequest(nextNanos, null);
        advance();
    }

    /** Multiplies its rate from now on. */
    void scale(double factor, long nowNanos) {
        if (!workload.isExhausted()) {
            come(arrivals.scaled(factor, Math.max(0, nowNanos - startNanos)));
        }
    }

    private void advance() {
        come(workload.isExhausted() ? Arrivals.NONE : arrivals.next());
    }

    private void come(long next) {
        nextNanos = next > endNanos - startNanos ? Arrivals.NONE : next + startNanos;
    }
}
