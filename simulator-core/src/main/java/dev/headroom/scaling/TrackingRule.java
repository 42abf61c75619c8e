package dev.headroom.scaling;

/**
 * The numbers of a target-tracking policy (facts §6).
 *
 * @param target the share of provisioned capacity that consumption is held at
 * @param lowThreshold the share below which there is too much capacity
 * @param highPoints points in a row above the target that ask for more capacity
 * @param lowPoints points in a row below the low threshold that ask for less
 * @param outCooldownNanos how long after one increase the next must wait
 * @param inCooldownNanos how long after one decrease the next must wait, unless an increase comes in between
 */
public record TrackingRule(
        double target,
        double lowThreshold,
        int highPoints,
        int lowPoints,
        long outCooldownNanos,
        long inCooldownNanos) {}
