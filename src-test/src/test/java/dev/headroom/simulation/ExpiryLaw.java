package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.item.NumberValue;
import dev.headroom.table.Preparation;

/** Time to live deletes what has expired, and nothing before. */
final class ExpiryLaw implements Law, WriteFollower {
    private static final String LAW = "items are deleted only after they expired";
    private static final long START_SECONDS = 1_767_225_600;

    private final String attribute;

    ExpiryLaw(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public void committed(Preparation write, Origin origin, long nowNanos) {
        if (origin != Origin.TIME_TO_LIVE) {
            return;
        }
        unless(write.before() != null && write.after() == null, LAW, "%s becomes %s", write.before(), write.after());
        unless(write.before().get(attribute) instanceof NumberValue, LAW, "%s never expires", write.before());
        long second = ((NumberValue) write.before().get(attribute)).value().longValue() - START_SECONDS;
        unless(
                second * 1_000_000_000L < nowNanos,
                LAW,
                "what expires in second %d is deleted after %s s",
                second,
                nowNanos / 1e9);
    }
}
