package dev.headroom.simulation;

/** Watches a run, and may stop it. */
@FunctionalInterface
public interface RunMonitor {
    /** Watches nothing and stops nothing. */
    RunMonitor NONE = (simulatedNanos, operations) -> true;

    /**
     * Called at the end of every interval, and in between after every 4,096 events and requests.
     *
     * @param simulatedNanos the simulated time
     * @param operations item operations attempted so far
     * @return whether to go on; a run that is stopped reports what it did until then
     */
    boolean onProgress(long simulatedNanos, long operations);
}
