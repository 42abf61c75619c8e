package dev.headroom.client;

import dev.headroom.scenario.ClientSpec;
import java.util.SplittableRandom;

/**
 * One SDK client, shared by all requests of a workload: decides when a request is sent, when it is sent again after
 * throttling or an error, and when it is given up (facts §10). A request in flight needs no more than the number of attempts
 * made, and while it waits to be sent, a ticket.
 *
 * <pre>{@code
 * long ticket = client.ticket(now);           // before every attempt, retries too
 * long at = client.sendAt(ticket, now);       // at == now: send; later: ask again at that time, with the same ticket
 * // answered: onSuccess, onFailure, or, where it failed and may be repeated:
 * long again = client.retryAt(now, failure, attempts); // GIVE_UP, or the time at which the next attempt begins
 * }</pre>
 */
public final class Client {
    /** In place of a time: the request has failed for good. */
    public static final long GIVE_UP = RetryPolicy.NO_RETRY;

    private final RetryPolicy policy;
    private final RetryQuota quota = new RetryQuota();
    private final AdaptiveRateLimiter limiter;
    private final SplittableRandom random;

    /**
     * @param startNanos when the client comes to be, from which the adaptive mode measures its rate
     * @param random the stream of this client's jitter
     */
    public Client(ClientSpec spec, long startNanos, SplittableRandom random) {
        this.policy = RetryPolicy.of(spec);
        this.limiter = new AdaptiveRateLimiter(startNanos);
        this.random = random;
    }

    /** What an attempt waits with to be sent; {@link AdaptiveRateLimiter#NO_WAIT} where it need not wait. */
    public long ticket(long nowNanos) {
        return policy.rateLimited() ? limiter.acquire(nowNanos) : AdaptiveRateLimiter.NO_WAIT;
    }

    /** {@code nowNanos} if the attempt with this ticket is sent now, else the later time at which to ask again. */
    public long sendAt(long ticket, long nowNanos) {
        return limiter.sendAt(ticket, nowNanos);
    }

    /**
     * Learns that an attempt failed.
     *
     * @param attemptsMade how often the request has been sent, one or more
     * @return when its next attempt begins, or {@link #GIVE_UP} where attempts or quota are used up
     */
    public long retryAt(long nowNanos, Failure failure, int attemptsMade) {
        learn(nowNanos, failure == Failure.THROTTLED);
        if (!policy.allowsRetryAfter(attemptsMade) || !quota.acquire(policy.cost(failure))) {
            return GIVE_UP;
        }
        long delay = policy.delayNanos(failure, attemptsMade, random);
        return delay > Long.MAX_VALUE - nowNanos ? Long.MAX_VALUE : nowNanos + delay;
    }

    /**
     * Learns that a request succeeded.
     *
     * @param retriedAfter why the attempt before the last failed; null where the first succeeded
     */
    public void onSuccess(long nowNanos, Failure retriedAfter) {
        learn(nowNanos, false);
        quota.onSuccess(retriedAfter == null ? 0 : policy.cost(retriedAfter));
    }

    /** Learns that a request failed for a reason that is not retried, such as its condition (facts §10.5). */
    public void onFailure(long nowNanos) {
        learn(nowNanos, false);
    }

    private void learn(long nowNanos, boolean throttled) {
        if (policy.rateLimited()) {
            limiter.onResponse(nowNanos, throttled);
        }
    }

    public RetryPolicy policy() {
        return policy;
    }

    /** What is left of the retry quota. */
    public int availableQuota() {
        return quota.available();
    }

    /** The rate that the adaptive mode allows, requests per second; infinite while nothing limits it. */
    public double allowedPerSecond() {
        return limiter.perSecond();
    }
}
