package dev.headroom.metrics;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.FaultsResult.Availability;
import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.List;

/** Counts operations and server errors in slots of five minutes, by which availability is measured (facts §4.7). */
public final class AvailabilityMeter {
    private static final long SLOT_NANOS = 300 * TimeSpan.NANOS_PER_SECOND;

    private final TimeAxis axis;
    private final long[] operations;
    private final long[] errors;
    private final long[] errorsByInterval;

    public AvailabilityMeter(TimeAxis axis) {
        this.axis = axis;
        int slots = (int) (axis.count() * axis.widthNanos() / SLOT_NANOS) + 1;
        this.operations = new long[slots];
        this.errors = new long[slots];
        this.errorsByInterval = new long[axis.count()];
    }

    public void operation(long nowNanos) {
        operations[(int) (nowNanos / SLOT_NANOS)]++;
    }

    public void error(long nowNanos) {
        errors[(int) (nowNanos / SLOT_NANOS)]++;
        errorsByInterval[axis.intervalAt(nowNanos)]++;
    }

    /** The slots that had begun at the end. */
    public List<Availability> slots(long endNanos) {
        List<Availability> slots = new ArrayList<>();
        for (int i = 0; i < operations.length && i * SLOT_NANOS < endNanos; i++) {
            slots.add(new Availability(new TimeSpan(i * SLOT_NANOS), operations[i], errors[i]));
        }
        return slots;
    }

    public Series errorsPerSecond(TimeAxis ended) {
        return ended.eventsPerSecond(errorsByInterval);
    }
}
