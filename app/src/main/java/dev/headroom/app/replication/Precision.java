package dev.headroom.app.replication;

import dev.headroom.app.replication.Replications.Outcome;
import dev.headroom.findings.Measure;
import dev.headroom.findings.Measures;
import dev.headroom.quantity.Share;

/**
 * How well a measure is to be known: its 95 % confidence interval reaches no further than a share of its mean to either side.
 *
 * @param measure which
 * @param share the share of the mean
 */
public record Precision(Measure measure, Share share) {
    /** What is wanted where nothing else is said: whether it throttles is what one asks first. */
    public static final Precision USUAL = new Precision(Measures.named("throttledRequests"), Share.parse("10%"));

    /**
     * Reads {@code p99Latency=5%}.
     *
     * @throws IllegalArgumentException where it is something else; the message says what is expected
     */
    public static Precision parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("'" + text
                    + "' is no precision; expected a measure and a share of its mean, such as p99Latency=5%");
        }
        Share share = Share.parse(text.substring(equals + 1).trim());
        if (share.fraction() <= 0) {
            throw new IllegalArgumentException("a precision is above 0%, such as 5%, not " + share);
        }
        return new Precision(Measures.named(text.substring(0, equals).trim()), share);
    }

    /** Whether the replications run so far say it so well; an outcome has the measure of its plan. */
    public boolean isMetBy(Outcome outcome) {
        Estimate estimate = outcome.estimate(outcome.measures().indexOf(measure));
        return estimate.halfWidth() <= share.fraction() * Math.abs(estimate.mean());
    }

    /** {@code p99Latency within ±5%}. */
    public String describe() {
        return measure.name() + " within ±" + share;
    }
}
