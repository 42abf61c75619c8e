package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;

/**
 * The client-side rate limiter of the adaptive mode: off until the first throttling, then a token bucket whose rate
 * falls with every throttling and climbs with every other answer (facts §10.4, after botocore). One per client.
 *
 * <p>The rate may change many times while a request waits, so no time of sending can be promised when it arrives. It
 * draws a ticket with {@link #acquire}; {@link #sendAt} says when that ticket may go, or when to ask again, half a
 * second on at the latest, which is how often the client measures its rate.
 */
public final class AdaptiveRateLimiter {
    /** In place of a ticket: the request may be sent at once. */
    public static final long NO_WAIT = 0;

    private static final long ASK_AGAIN_NANOS = TimeSpan.NANOS_PER_SECOND / 2;
    private static final double FASTEST_CLIMB = 2;

    private final MeasuredRate measured;
    private final CubicRate allowed;
    private final SendTokens tokens;
    private boolean enabled;

    public AdaptiveRateLimiter(long startNanos) {
        measured = new MeasuredRate(startNanos);
        allowed = new CubicRate(startNanos);
        tokens = new SendTokens(startNanos);
    }

    /** Asks to send one request: {@link #NO_WAIT} to send it now, or the ticket to wait with. */
    public long acquire(long nowNanos) {
        if (!enabled) {
            return NO_WAIT;
        }
        long ticket = tokens.draw(nowNanos);
        return tokens.dueNanos(ticket, nowNanos) == nowNanos ? NO_WAIT : ticket;
    }

    /**
     * When the request with this ticket may be sent.
     *
     * @return {@code nowNanos} to send it now, once; or the later time at which to ask again
     */
    public long sendAt(long ticket, long nowNanos) {
        if (ticket == NO_WAIT) {
            return nowNanos;
        }
        return Math.min(tokens.dueNanos(ticket, nowNanos), nowNanos + ASK_AGAIN_NANOS);
    }

    /** Learns from an answer, to the first attempt or to a retry, whatever it was. */
    public void onResponse(long nowNanos, boolean throttled) {
        double rate = measured.record(nowNanos);
        double next = throttled ? afterThrottling(rate, nowNanos) : allowed.afterSuccess(nowNanos);
        tokens.setRate(Math.min(next, FASTEST_CLIMB * rate), nowNanos);
    }

    private double afterThrottling(double rate, long nowNanos) {
        double used = enabled ? Math.min(rate, tokens.perSecond()) : rate;
        enabled = true;
        return allowed.afterThrottling(used, nowNanos);
    }

    /** The rate that the client allows itself, requests per second; infinite until the first throttling. */
    public double perSecond() {
        return enabled ? tokens.perSecond() : Double.POSITIVE_INFINITY;
    }
}
