package dev.headroom.cost;

/** How full provisioned capacity should be: 70 %, the target that AWS's console proposes for auto scaling (facts §6). */
public final class TargetUtilisation {
    /** The target, as a share. */
    public static final double SHARE = 0.70;

    /** So far may a quotient exceed a whole number by mere rounding of binary fractions. */
    private static final double ROUNDING = 1e-9;

    private TargetUtilisation() {}

    /** The capacity of which so many units per second are 70 %: a whole number, at least 1. */
    public static long capacityFor(double unitsPerSecond) {
        return whole(unitsPerSecond / SHARE);
    }

    /** The capacity that so many units per second fill completely: a whole number, at least 1. */
    public static long whole(double unitsPerSecond) {
        return Math.max(1, (long) Math.ceil(unitsPerSecond - ROUNDING));
    }
}
