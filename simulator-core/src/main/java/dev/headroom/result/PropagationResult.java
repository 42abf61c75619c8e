package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import java.util.Optional;

/**
 * What went through the queue between a table and one global index (facts §5.5). Series hold what is so at the end of each
 * interval.
 *
 * @param index the global index
 * @param enteredUnits write units that entered
 * @param waitingUnits those of them that waited at the end; the others were applied
 * @param waitingWrites how many writes they were of
 * @param roomUnits how much could have waited at the end
 * @param overdraftUnits how far the index could have fallen into debt, at the end, before anything waited
 * @param lag how long writes waited until they were applied, those that did not wait included
 * @param fullFrom when the table's writes first were throttled because the queue was full
 * @param absorbed for how long until then the index had been behind what its own capacity could apply
 * @param enteredUnitsUntilFull write units that had entered until then
 * @param secondsFull in how many seconds writes were throttled for it
 * @param waiting units that wait
 * @param overdrawn units of debt within the overdraft
 * @param lagSeconds the age of the oldest write that waits
 */
@Kind(value = "propagation", describedAs = "The queue between a table and one of its global indexes.")
public record PropagationResult(
        String index,
        double enteredUnits,
        double waitingUnits,
        long waitingWrites,
        double roomUnits,
        double overdraftUnits,
        Latency lag,
        Optional<TimeSpan> fullFrom,
        TimeSpan absorbed,
        double enteredUnitsUntilFull,
        long secondsFull,
        Series waiting,
        Series overdrawn,
        Series lagSeconds)
        implements LoopResult {

    /** The most that waited, as a share of what could. */
    public double peakOfQueue() {
        return roomUnits == 0 ? 0 : waiting.max() / roomUnits;
    }

    /** The largest debt within the overdraft, as a share of it. */
    public double peakOfOverdraft() {
        return overdraftUnits == 0 ? 0 : overdrawn.max() / overdraftUnits;
    }
}
