package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ClientSpec;
import java.util.SplittableRandom;

/**
 * The schedule of an SDK's retries after throttling: how often a request is sent, and how long to wait before it is
 * sent again. The wait doubles with every attempt up to a longest one; full jitter draws it evenly between nothing
 * and that (facts §10.1, §10.2).
 *
 * @param maxAttempts how often a request is sent at the most, the first time included
 * @param baseNanos the wait after the first attempt, before jitter
 * @param maxNanos the longest wait, before jitter; {@link Long#MAX_VALUE} for no cap
 * @param fullJitter whether the wait is drawn between zero and the schedule's
 * @param retryCost what a retry after throttling takes from the retry quota; zero for a client without a quota
 * @param rateLimited whether the client also limits its own rate, the adaptive mode
 */
public record RetryPolicy(
        int maxAttempts, long baseNanos, long maxNanos, boolean fullJitter, int retryCost, boolean rateLimited) {
    /** In place of a delay: the request has been sent as often as it may be. */
    public static final long NO_RETRY = -1;

    private static final long MILLISECOND = TimeSpan.NANOS_PER_SECOND / 1_000;
    private static final long LONGEST_DELAY = 20 * TimeSpan.NANOS_PER_SECOND;
    private static final long NO_CAP = Long.MAX_VALUE;
    private static final int THROTTLING_COST = 5;

    public RetryPolicy {
        if (maxAttempts < 1 || baseNanos < 0 || maxNanos < 0 || retryCost < 0) {
            throw new IllegalArgumentException("a retry policy has one attempt or more, and no negative delay or cost: "
                    + maxAttempts + " attempts, " + baseNanos + " to " + maxNanos + " ns, cost " + retryCost);
        }
    }

    /** The SDK's own schedule for the mode, with what the scenario sets in its place. */
    public static RetryPolicy of(ClientSpec spec) {
        RetryPolicy own = ofMode(spec.retries());
        return new RetryPolicy(
                spec.maxAttempts().orElse(own.maxAttempts),
                spec.baseDelay().map(TimeSpan::nanos).orElse(own.baseNanos),
                spec.maxDelay().map(TimeSpan::nanos).orElse(own.maxNanos),
                own.fullJitter,
                own.retryCost,
                own.rateLimited);
    }

    private static RetryPolicy ofMode(ClientSpec.RetryMode mode) {
        return switch (mode) {
            case NONE -> new RetryPolicy(1, 0, 0, false, 0, false);
            case LEGACY -> new RetryPolicy(10, 50 * MILLISECOND, NO_CAP, false, 0, false);
            case JAVA_V1 -> new RetryPolicy(11, 25 * MILLISECOND, LONGEST_DELAY, false, 0, false);
            case JAVA_V2 -> new RetryPolicy(9, 25 * MILLISECOND, LONGEST_DELAY, true, THROTTLING_COST, false);
            case STANDARD -> standard(false);
            case ADAPTIVE -> standard(true);
        };
    }

    private static RetryPolicy standard(boolean rateLimited) {
        return new RetryPolicy(4, 1_000 * MILLISECOND, LONGEST_DELAY, true, THROTTLING_COST, rateLimited);
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param attemptsMade how often the request has been sent, one or more
     * @return nanoseconds, or {@link #NO_RETRY}
     */
    public long delayNanos(int attemptsMade, SplittableRandom random) {
        if (!allowsRetryAfter(attemptsMade)) {
            return NO_RETRY;
        }
        long longest = longestDelayNanos(attemptsMade);
        return fullJitter ? (long) (random.nextDouble() * longest) : longest;
    }

    /** Whether a request that has been sent this often may be sent again. */
    public boolean allowsRetryAfter(int attemptsMade) {
        return attemptsMade < maxAttempts;
    }

    /** The wait after so many attempts before jitter: the base, doubled for each attempt after the first, capped. */
    private long longestDelayNanos(int attemptsMade) {
        int doublings = Math.min(attemptsMade - 1, Long.SIZE - 2);
        boolean capped = baseNanos > maxNanos >> doublings;
        return capped ? maxNanos : baseNanos << doublings;
    }
}
