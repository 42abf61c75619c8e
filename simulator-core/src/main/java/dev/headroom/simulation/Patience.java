package dev.headroom.simulation;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ClientSpec;
import java.util.Optional;

/** How long a client waits: for one answer, for a request with all its attempts, and before it asks a second time. */
record Patience(long requestNanos, long totalNanos, long hedgeNanos) {
    private static final long FOR_EVER = Long.MAX_VALUE;

    static Patience of(ClientSpec spec) {
        return new Patience(nanos(spec.requestTimeout()), nanos(spec.totalTimeout()), nanos(spec.hedgeAfter()));
    }

    private static long nanos(Optional<TimeSpan> setting) {
        return setting.map(TimeSpan::nanos).orElse(FOR_EVER);
    }

    /** How long an attempt that is sent now may take. */
    long limitNanos(Request request, long nowNanos) {
        return totalNanos == FOR_EVER
                ? requestNanos
                : Math.max(0, Math.min(requestNanos, endNanos(request) - nowNanos));
    }

    /** When the request fails, whatever happens. */
    long endNanos(Request request) {
        return totalNanos == FOR_EVER ? FOR_EVER : request.firstSentNanos + totalNanos;
    }

    /** Whether an attempt takes so long that another is sent beside it. */
    boolean isHedged(long answerNanos, long limitNanos) {
        return answerNanos > hedgeNanos && limitNanos > hedgeNanos;
    }
}
