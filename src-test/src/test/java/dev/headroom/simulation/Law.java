package dev.headroom.simulation;

import dev.headroom.result.RunResult;

/** What must be so in every run. Throws {@link BrokenLaw} where it is not. */
interface Law {
    /** A simulated second has passed. */
    default void second(long nowNanos) {}

    /** The run is over. */
    default void ended(RunResult run) {}
}
