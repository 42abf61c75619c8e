package dev.headroom.app.progress;

import dev.headroom.simulation.RunMonitor;

/** Adds up what several replications report, each from its own thread, into one display. */
public final class SharedProgress {
    private final Progress shown;
    private final long[] simulatedNanos;
    private final long[] operations;

    public SharedProgress(Progress shown, int replications) {
        this.shown = shown;
        this.simulatedNanos = new long[replications];
        this.operations = new long[replications];
    }

    /** The monitor to hand to one replication; it never stops the run. */
    public RunMonitor monitor(int replication) {
        return (simulated, done) -> {
            report(replication, simulated, done);
            return true;
        };
    }

    private synchronized void report(int replication, long simulated, long done) {
        simulatedNanos[replication] = simulated;
        operations[replication] = done;
        shown.update(sum(simulatedNanos), sum(operations));
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }
}
