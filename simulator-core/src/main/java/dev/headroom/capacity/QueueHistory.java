package dev.headroom.capacity;

import dev.headroom.quantity.TimeSpan;

/** When an index's queue began to fill, when it was full, and for how long. */
public final class QueueHistory {
    private static final long NEVER = -1;

    private long owingSince = NEVER;
    private long fullFrom = NEVER;
    private long unitsUntilFull;
    private long lastSecond = NEVER;
    private long secondsFull;

    /** A write entered before which the index could, or could not, apply everything with its own capacity. */
    void entered(boolean owes, long nowNanos) {
        if (fullFrom != NEVER) {
            return;
        }
        if (!owes) {
            owingSince = NEVER;
        } else if (owingSince == NEVER) {
            owingSince = nowNanos;
        }
    }

    /** A write was refused. */
    void refused(long enteredHalves, long nowNanos) {
        if (fullFrom == NEVER) {
            fullFrom = nowNanos;
            unitsUntilFull = enteredHalves / 2;
        }
        long second = nowNanos / TimeSpan.NANOS_PER_SECOND;
        if (second != lastSecond) {
            lastSecond = second;
            secondsFull++;
        }
    }

    /** Whether it was ever full. */
    public boolean wasFull() {
        return fullFrom != NEVER;
    }

    /** When it first was full. */
    public long fullFromNanos() {
        return fullFrom;
    }

    /** For how long, until it first was full, the index had been behind what its own capacity could apply. */
    public long absorbedNanos() {
        return fullFrom == NEVER || owingSince == NEVER ? 0 : fullFrom - owingSince;
    }

    /** Units that had entered when it first was full. */
    public long unitsUntilFull() {
        return unitsUntilFull;
    }

    /** In how many seconds of the clock a write was refused. */
    public long secondsFull() {
        return secondsFull;
    }
}
