package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;

/**
 * The token bucket of the adaptive mode, one token a request, whose rate keeps changing (facts §10.4).
 *
 * <p>A request that finds no token draws a ticket, and tickets are served in their order as tokens arrive. A real
 * client's threads sleep and race each other for the same tokens; serving them in order spends the tokens at the same
 * rate.
 */
final class SendTokens {
    private static final double SLOWEST_PER_SECOND = 0.5;
    private static final double SMALLEST_CAPACITY = 1;
    /** Hides the rounding of a token that arrives between two nanoseconds. */
    private static final double NEARLY_NOTHING = 1e-9;

    private double perSecond = 1;
    private double capacity = SMALLEST_CAPACITY;
    /** Tokens at hand; negative by the number of requests that wait. */
    private double tokens;

    private long ticketsDrawn;
    private long refilledNanos;

    SendTokens(long startNanos) {
        refilledNanos = startNanos;
    }

    double perSecond() {
        return perSecond;
    }

    void setRate(double newPerSecond, long nowNanos) {
        refill(nowNanos);
        perSecond = Math.max(newPerSecond, SLOWEST_PER_SECOND);
        capacity = Math.max(newPerSecond, SMALLEST_CAPACITY);
        tokens = Math.min(tokens, capacity);
    }

    /** Draws the next ticket, one or more; each is good for one token. */
    long draw(long nowNanos) {
        refill(nowNanos);
        tokens--;
        return ++ticketsDrawn;
    }

    /** When the token of a ticket arrives at the present rate; {@code nowNanos} where it is there. */
    long dueNanos(long ticket, long nowNanos) {
        refill(nowNanos);
        double missing = ticket - ticketsDrawn - tokens;
        if (missing <= NEARLY_NOTHING) {
            return nowNanos;
        }
        return nowNanos + (long) Math.ceil(missing / perSecond * TimeSpan.NANOS_PER_SECOND);
    }

    /** Answers are told ahead of their time, so that now may lie before the last refill: what arrived is there already. */
    private void refill(long nowNanos) {
        if (nowNanos <= refilledNanos) {
            return;
        }
        double seconds = (nowNanos - refilledNanos) / (double) TimeSpan.NANOS_PER_SECOND;
        tokens = Math.min(capacity, tokens + seconds * perSecond);
        refilledNanos = nowNanos;
    }
}
