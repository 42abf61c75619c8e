package dev.headroom.ttl;

import dev.headroom.quantity.TimeSpan;

/**
 * How soon expired items are deleted. The service says "within a few days"; on small tables ten to thirty minutes were
 * observed (facts §8.5). Both settings are assumptions.
 *
 * @param deletionDelay how long after it expired an item stays at the least
 * @param passInterval from the start of one pass over the table to the start of the next, at the least
 */
public record SweepSettings(TimeSpan deletionDelay, TimeSpan passInterval) {
    /** Ten minutes, and a pass a minute. */
    public static final SweepSettings DEFAULT = new SweepSettings(TimeSpan.ofSeconds(600), TimeSpan.ofSeconds(60));

    private static final long NANOS_PER_MILLI = 1_000_000;

    long deletionDelayMillis() {
        return deletionDelay.nanos() / NANOS_PER_MILLI;
    }

    long passIntervalMillis() {
        return passInterval.nanos() / NANOS_PER_MILLI;
    }
}
