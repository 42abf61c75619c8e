package dev.headroom.replication;

import dev.headroom.client.LogNormalTime;
import dev.headroom.quantity.TimeSpan;
import java.util.SplittableRandom;

/** How long something takes to another region: log-normal, an assumption (facts §8.4, §12). */
public final class TravelTime {
    private final LogNormalTime shape;
    private final long medianNanos;
    private final SplittableRandom random;

    public TravelTime(TimeSpan median, TimeSpan p99, SplittableRandom random) {
        this.shape = LogNormalTime.of(median, p99);
        this.medianNanos = median.nanos();
        this.random = random;
    }

    /** Draws the next time, in nanoseconds. */
    public long next() {
        return Math.round(medianNanos * shape.draw(random));
    }
}
