package dev.headroom.findings;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.PropagationResult;
import java.util.Optional;

/** How far an index was behind its table, in words. */
record IndexLag(PropagationResult queue) {
    private static final double HALF = 0.5;

    /** Of an index's write side; empty where the run does not say. */
    static Optional<IndexLag> of(Side side) {
        return side.table()
                .loops(PropagationResult.class)
                .filter(queue -> side.resource().index().equals(Optional.of(queue.index())))
                .findFirst()
                .map(IndexLag::new);
    }

    /** Whether half of what the index can absorb was used up, though it never was all. */
    boolean nearsItsEnd() {
        return queue.peakOfQueue() >= HALF || queue.peakOfOverdraft() >= HALF;
    }

    /** What was used up at the worst. */
    String evidence() {
        return "It went into debt by up to " + Figures.percent(queue.peakOfOverdraft())
                + " of what it may, and up to " + Figures.number(queue.waiting().max()) + " units ("
                + Figures.percent(queue.peakOfQueue()) + " of the queue) waited for it.";
    }

    /** What happened, from when it fell behind until it had applied everything. */
    String story() {
        return queue.fullFrom()
                .map(full -> "From " + rounded(full) + " on the queue before it was full, in "
                        + Figures.count(queue.secondsFull(), "second") + " of the run; it had absorbed "
                        + Figures.number(queue.enteredUnitsUntilFull()) + " units by then" + onCredit()
                        + ". Writes reached it up to "
                        + rounded(TimeSpan.ofSeconds(queue.lag().maxMillis() / 1_000)) + " late.")
                .orElse("");
    }

    /** For how long it took in more than its capacity; one whose partition is at its ceiling never does. */
    private String onCredit() {
        return queue.absorbed().seconds() < 1
                ? ""
                : ", the last " + rounded(queue.absorbed()) + " of them faster than the index's own capacity";
    }

    private static TimeSpan rounded(TimeSpan time) {
        double seconds = time.seconds();
        return TimeSpan.ofSeconds(seconds < 10 ? Math.round(seconds * 10) / 10.0 : Math.round(seconds));
    }
}
