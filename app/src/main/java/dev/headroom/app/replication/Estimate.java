package dev.headroom.app.replication;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean over independent replications with its 95 % confidence interval (Student's t).
 *
 * @param mean the mean
 * @param halfWidth what to add and subtract; NaN for a single replication, which says nothing of its spread
 * @param lowest the smallest value
 * @param highest the largest value
 */
public record Estimate(double mean, double halfWidth, double lowest, double highest) {
    private static final double UPPER_QUANTILE = 0.975;

    /** From one value a replication, at least one. */
    public static Estimate of(double... values) {
        int n = values.length;
        if (n > 1 && Arrays.stream(values).allMatch(value -> value == values[0])) {
            return new Estimate(values[0], 0, values[0], values[0]);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double halfWidth = n < 2
                ? Double.NaN
                : new TDistribution(n - 1).inverseCumulativeProbability(UPPER_QUANTILE)
                        * Math.sqrt(squares / (n - 1) / n);
        return new Estimate(
                mean,
                halfWidth,
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
    }
}
