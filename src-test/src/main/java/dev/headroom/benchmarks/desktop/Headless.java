package dev.headroom.benchmarks.desktop;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;

/** The same run without a window. */
final class Headless implements RunMonitor {
    private long begun;
    private long before;

    /** Operations a second, from when the tables are loaded. */
    static double perSecond(LoadedScenario loaded) {
        Headless watch = new Headless();
        RunResult result = Simulation.run(loaded.scenario(), loaded.files(), watch);
        return (result.requests() - watch.before) * 1e9 / (System.nanoTime() - watch.begun);
    }

    @Override
    public boolean onProgress(long simulatedNanos, long operations) {
        if (begun == 0) {
            begun = System.nanoTime();
            before = operations;
        }
        return true;
    }
}
