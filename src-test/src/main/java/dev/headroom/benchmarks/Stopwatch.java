package dev.headroom.benchmarks;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Times a run from when its tables are loaded, by the clock and by the processor: on a machine that others use too, only the
 * latter says what a run costs.
 */
final class Stopwatch implements RunMonitor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private boolean begun;
    private long wallNanos;
    private long processorNanos;
    private long operations;

    /** Runs a scenario, and counts what it took. */
    RunResult time(LoadedScenario loaded) {
        RunResult result = Simulation.run(loaded.scenario(), loaded.files(), this);
        wallNanos = System.nanoTime() - wallNanos;
        processorNanos = THREADS.getCurrentThreadCpuTime() - processorNanos;
        operations = result.requests() - operations;
        return result;
    }

    @Override
    public boolean onProgress(long simulatedNanos, long done) {
        if (!begun) {
            begun = true;
            System.gc(); // what loading left behind is not this run's cost
            operations = done;
            processorNanos = THREADS.getCurrentThreadCpuTime();
            wallNanos = System.nanoTime();
        }
        return true;
    }

    double millionOperationsPerSecond() {
        return operations * 1e3 / wallNanos;
    }

    double millionOperationsPerProcessorSecond() {
        return operations * 1e3 / processorNanos;
    }
}
