package dev.headroom.capacity;

import java.math.BigInteger;

/**
 * A token bucket on virtual time, exact: it counts nano-units, and a unit per second is one nano-unit per nanosecond, so
 * refilling multiplies and never rounds. It is refilled lazily, when it is used; who only looks at it changes nothing.
 *
 * <p>Admission asks for any token at all and takes the whole cost afterwards, so a bucket can owe: what a read costs is known
 * only once it has been done, and a scan's page may cost more than the bucket ever holds. This is an assumption.
 */
public final class TokenBucket {
    /** Nano-units in half a unit. */
    public static final long NANO_UNITS_PER_HALF = 500_000_000L;

    private static final long NANO_UNITS_PER_UNIT = 1_000_000_000L;
    private static final long NEVER_FULL = Long.MAX_VALUE;

    /** Up to these, the refill of a whole rate cannot overflow, and is worked out without a division. */
    private static final long SHORT_NANOS = 1L << 32;

    private static final long SMALL_RATE = 1L << 30;

    private long unitsPerSecond;
    private long divisor;
    private long depthNanos;
    private long depth;
    private long tokens;
    private long remainder;
    private long refilledAt;

    /**
     * A bucket that begins at time 0; {@link #startAt} for later.
     *
     * @param unitsPerSecond the rate, before it is divided
     * @param divisor among how many the rate is divided: a classic partition has a share of its table's capacity
     * @param depthNanos how much it holds, as time at its rate
     * @param fill how full it begins, 0 to 1
     */
    public TokenBucket(long unitsPerSecond, long divisor, long depthNanos, double fill) {
        this.unitsPerSecond = unitsPerSecond;
        this.divisor = divisor;
        this.depthNanos = depthNanos;
        this.depth = depth(unitsPerSecond, depthNanos, divisor);
        this.tokens = (long) (depth * fill);
    }

    /** Lets the bucket begin at a later time, with what it was filled with. */
    public TokenBucket startAt(long nowNanos) {
        refilledAt = nowNanos;
        return this;
    }

    /** Whether anything is left. */
    public boolean hasTokens(long nowNanos) {
        return owesLessThan(0, nowNanos);
    }

    /** Whether anything is left of a credit, in nano-units, that may be used up when nothing is banked. */
    boolean owesLessThan(long credit, long nowNanos) {
        refill(nowNanos);
        return tokens > -credit;
    }

    /** What it owes beyond a credit, in nano-units. */
    long owedBeyond(long credit, long nowNanos) {
        return Math.max(0, -tokensAt(nowNanos) - credit);
    }

    /** How long it takes to earn so many nano-units. */
    long nanosFor(long nanoUnits) {
        return unitsPerSecond == 0 ? NEVER_FULL : (long) (nanoUnits / unitsPerSecond());
    }

    /** Whether anything is left as of when that was asked last. */
    boolean hasTokensLeft() {
        return tokens > 0;
    }

    /** Takes half units, into debt where it must. */
    public void take(long halves) {
        tokens -= halves * NANO_UNITS_PER_HALF;
    }

    /** What is left, in units; below zero when it owes. */
    public double balance(long nowNanos) {
        return tokensAt(nowNanos) / (double) NANO_UNITS_PER_UNIT;
    }

    /** The rate, in units per second. */
    public double unitsPerSecond() {
        return unitsPerSecond / (double) divisor;
    }

    /** Changes the rate; what was banked stays, as far as the new depth holds it. */
    public void changeRate(long newUnitsPerSecond, long newDivisor, long nowNanos) {
        refill(nowNanos);
        unitsPerSecond = newUnitsPerSecond;
        divisor = newDivisor;
        depth = depth(newUnitsPerSecond, depthNanos, newDivisor);
        remainder = 0;
        tokens = Math.min(tokens, depth);
    }

    /** Sets what is banked, in the share of another bucket's content: for the two children of a split, which share a debt. */
    public void inherit(TokenBucket parent, long nowNanos) {
        parent.refill(nowNanos);
        refilledAt = nowNanos;
        if (parent.tokens < 0) {
            tokens = parent.tokens / 2;
        } else {
            tokens = parent.depth == 0 ? 0 : (long) (depth * (parent.tokens / (double) parent.depth));
        }
    }

    /** What a refill would bring the tokens to. */
    private long tokensAt(long nowNanos) {
        long elapsed = nowNanos - refilledAt;
        if (elapsed <= 0 || tokens >= depth) {
            return tokens;
        }
        if (divisor == 1 && elapsed <= SHORT_NANOS && unitsPerSecond <= SMALL_RATE) {
            return Math.min(depth, tokens + unitsPerSecond * elapsed);
        }
        if (elapsed >= nanosToFull()) {
            return depth;
        }
        long gained = unitsPerSecond * elapsed;
        return tokens + (divisor == 1 ? gained : (gained + remainder) / divisor);
    }

    private void refill(long nowNanos) {
        long elapsed = nowNanos - refilledAt;
        if (elapsed <= 0) {
            return;
        }
        refilledAt = nowNanos;
        if (tokens >= depth) {
            return;
        }
        if (divisor == 1 && elapsed <= SHORT_NANOS && unitsPerSecond <= SMALL_RATE) {
            tokens = Math.min(depth, tokens + unitsPerSecond * elapsed);
            return;
        }
        if (elapsed >= nanosToFull()) {
            tokens = depth;
            remainder = 0;
            return;
        }
        long gained = unitsPerSecond * elapsed;
        if (divisor != 1) {
            gained += remainder;
            remainder = gained % divisor;
            gained /= divisor;
        }
        tokens += gained;
    }

    /** No refill beyond this is computed, so that the product above cannot overflow. */
    private long nanosToFull() {
        if (unitsPerSecond == 0) {
            return NEVER_FULL;
        }
        long missing = depth - tokens;
        return missing > Long.MAX_VALUE / divisor ? NEVER_FULL : missing * divisor / unitsPerSecond + 1;
    }

    /** At least one unit, however short the time: a bucket that holds nothing would let nothing pass. */
    private static long depth(long rate, long nanos, long divisor) {
        long least = rate == 0 ? 0 : NANO_UNITS_PER_UNIT;
        long depth = BigInteger.valueOf(rate)
                .multiply(BigInteger.valueOf(nanos))
                .divide(BigInteger.valueOf(divisor))
                .longValueExact();
        return Math.max(least, depth);
    }
}
