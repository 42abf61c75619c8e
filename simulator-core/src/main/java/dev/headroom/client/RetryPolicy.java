package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ClientSpec;
import java.util.SplittableRandom;

/**
 * The schedule of an SDK's retries: how often a request is sent, and how long to wait before it is sent again, after
 * throttling or after an error of the service. The wait doubles with every attempt up to a longest one; full jitter draws
 * it evenly between nothing and that (facts §10.1, §10.2).
 *
 * @param maxAttempts how often a request is sent at the most, the first time included
 * @param baseNanos the wait after the first attempt was throttled, before jitter
 * @param errorBaseNanos the wait after the first attempt met an error or a time-out, before jitter
 * @param maxNanos the longest wait, before jitter; {@link Long#MAX_VALUE} for no cap
 * @param fullJitter whether the wait is drawn between zero and the schedule's
 * @param retryCost what a retry after throttling takes from the retry quota; zero for a client without a quota
 * @param errorCost what a retry after an error or a time-out takes from it
 * @param rateLimited whether the client also limits its own rate, the adaptive mode
 */
public record RetryPolicy(
        int maxAttempts,
        long baseNanos,
        long errorBaseNanos,
        long maxNanos,
        boolean fullJitter,
        int retryCost,
        int errorCost,
        boolean rateLimited) {
    /** In place of a delay: the request has been sent as often as it may be. */
    public static final long NO_RETRY = -1;

    private static final long MILLISECOND = TimeSpan.NANOS_PER_SECOND / 1_000;
    private static final long LONGEST_DELAY = 20 * TimeSpan.NANOS_PER_SECOND;
    private static final long NO_CAP = Long.MAX_VALUE;
    private static final int THROTTLING_COST = 5;
    private static final int TRANSIENT_COST = 14;

    public RetryPolicy {
        if (maxAttempts < 1 || Math.min(baseNanos, errorBaseNanos) < 0 || maxNanos < 0 || retryCost < 0) {
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
                spec.errorDelay().map(TimeSpan::nanos).orElse(own.errorBaseNanos),
                spec.maxDelay().map(TimeSpan::nanos).orElse(own.maxNanos),
                own.fullJitter,
                own.retryCost,
                own.errorCost,
                own.rateLimited);
    }

    private static RetryPolicy ofMode(ClientSpec.RetryMode mode) {
        return switch (mode) {
            case NONE -> withoutQuota(1, 0, 0);
            case LEGACY -> withoutQuota(10, 50 * MILLISECOND, NO_CAP);
            case JAVA_V1 -> withoutQuota(11, 25 * MILLISECOND, LONGEST_DELAY);
            case JAVA_V2 ->
                new RetryPolicy(
                        9,
                        25 * MILLISECOND,
                        25 * MILLISECOND,
                        LONGEST_DELAY,
                        true,
                        THROTTLING_COST,
                        THROTTLING_COST,
                        false);
            case STANDARD -> standard(false);
            case ADAPTIVE -> standard(true);
        };
    }

    private static RetryPolicy withoutQuota(int maxAttempts, long baseNanos, long maxNanos) {
        return new RetryPolicy(maxAttempts, baseNanos, baseNanos, maxNanos, false, 0, 0, false);
    }

    private static RetryPolicy standard(boolean rateLimited) {
        return new RetryPolicy(
                4,
                1_000 * MILLISECOND,
                25 * MILLISECOND,
                LONGEST_DELAY,
                true,
                THROTTLING_COST,
                TRANSIENT_COST,
                rateLimited);
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param failure why the last one failed
     * @param attemptsMade how often the request has been sent, one or more
     * @return nanoseconds, or {@link #NO_RETRY}
     */
    public long delayNanos(Failure failure, int attemptsMade, SplittableRandom random) {
        if (!allowsRetryAfter(attemptsMade)) {
            return NO_RETRY;
        }
        long base = failure == Failure.THROTTLED ? baseNanos : errorBaseNanos;
        long longest = longestDelayNanos(base, attemptsMade);
        return fullJitter ? (long) (random.nextDouble() * longest) : longest;
    }

    /** What a retry after such a failure takes from the retry quota. */
    public int cost(Failure failure) {
        return failure == Failure.THROTTLED ? retryCost : errorCost;
    }

    /** Whether a request that has been sent this often may be sent again. */
    public boolean allowsRetryAfter(int attemptsMade) {
        return attemptsMade < maxAttempts;
    }

    /** The wait after so many attempts before jitter: the base, doubled for each attempt after the first, capped. */
    private long longestDelayNanos(long base, int attemptsMade) {
        int doublings = Math.min(attemptsMade - 1, Long.SIZE - 2);
        boolean capped = base > maxNanos >> doublings;
        return capped ? maxNanos : base << doublings;
    }
}
