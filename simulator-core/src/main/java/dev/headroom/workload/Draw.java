package dev.headroom.workload;

import java.util.SplittableRandom;

/**
 * Uniform draws made from {@code nextLong} alone, whose algorithm is fixed; how the library makes a bounded or a
 * floating number from it may change with the Java version, and the results of a run must not.
 */
final class Draw {
    private static final double UNIT = 0x1.0p-53;

    private Draw() {}

    /** A number from 0 (included) to 1 (excluded), in steps of 2^-53. */
    static double unit(SplittableRandom random) {
        return asUnit(random.nextLong());
    }

    /** The upper 53 bits, read as a fraction. */
    static double asUnit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    /** A whole number from 0 to bound - 1; each as likely as any other within bound / 2^64. */
    static long below(SplittableRandom random, long bound) {
        return scaled(random.nextLong(), bound);
    }

    /**
     * The upper half of the 128-bit product of unsigned bits and a positive bound (Lemire 2019). The lower half, {@code
     * bits * bound}, is a second uniform number that does not depend on the first.
     */
    static long scaled(long bits, long bound) {
        return Math.multiplyHigh(bits, bound) + ((bits >> 63) & bound);
    }
}
