package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.LoopResult;
import java.util.stream.Stream;

/**
 * Something that goes on beside the requests to one table: a control loop, or what its writes bring about later. A loop that
 * the scenario does not ask for is not there, and costs nothing.
 */
interface TableLoop {
    /** Puts its first events on the queue, and has the table tell it what it needs to know. */
    void start(SimulatedTable table, EventQueue<Happening> queue);

    /** Notes what there is now, in an interval that goes on: at its end that is noted again, so that looking changes nothing. */
    default void look(int interval, long nowNanos) {}

    /** Notes what there is at the end of the run. */
    default void finish(int interval, long endNanos) {
        look(interval, endNanos);
    }

    /**
     * What it did so far.
     *
     * @param ended the intervals of the run, as far as it came
     */
    default Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        return Stream.empty();
    }
}
