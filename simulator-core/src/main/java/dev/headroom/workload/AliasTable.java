package dev.headroom.workload;

import java.util.SplittableRandom;

/**
 * Draws one of several outcomes by weight in constant time: the alias method (Walker 1977; set up as in Vose, IEEE
 * Transactions on Software Engineering 17, 1991), with each slot packed into one {@code long} so that a draw touches
 * memory once.
 *
 * <p>A slot keeps 40 bits of its own share and 24 bits of its alias: shares are exact within 2^-40.
 */
public final class AliasTable {
    /** How many outcomes a table can have. */
    public static final int LARGEST = 1 << 24;

    private static final int ALIAS_BITS = 24;
    private static final long ALIAS_MASK = LARGEST - 1;
    private static final long WHOLE_SHARE = 1L << 40;

    private final long[] slots;

    /**
     * @param weights zero or more and finite, not all zero; at most {@link #LARGEST} of them
     */
    public AliasTable(double[] weights) {
        if (weights.length == 0 || weights.length > LARGEST) {
            throw new IllegalArgumentException("1 to " + LARGEST + " weights are possible, not " + weights.length);
        }
        this.slots = pack(scaledToMeanOne(weights));
    }

    /** The number of an outcome, from 0. */
    public int draw(SplittableRandom random) {
        return drawWith(random.nextLong());
    }

    /** The outcome that 64 uniform bits stand for. */
    int drawWith(long bits) {
        int slot = (int) Draw.scaled(bits, slots.length);
        long packed = slots[slot];
        long fraction = (bits * slots.length) >>> ALIAS_BITS;
        int ownIfNegative = (int) ((fraction - (packed >>> ALIAS_BITS)) >> 63);
        int alias = (int) (packed & ALIAS_MASK);
        return alias ^ ((alias ^ slot) & ownIfNegative); // no branch, for none could predict it
    }

    private static double[] scaledToMeanOne(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a weight is zero or more, not " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("the weights add up to " + sum + "; at least one must be above zero");
        }
        double[] scaled = new double[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] / sum * weights.length;
        }
        return scaled;
    }

    /** Fills each slot that is short of one whole share from one that has more; both stacks share one array. */
    private static long[] pack(double[] share) {
        int n = share.length;
        long[] slots = new long[n];
        int[] stacks = new int[n];
        int shortCount = 0;
        int richFrom = n;
        for (int i = 0; i < n; i++) {
            if (share[i] < 1) {
                stacks[shortCount++] = i;
            } else {
                stacks[--richFrom] = i;
            }
        }
        while (shortCount > 0 && richFrom < n) {
            int poor = stacks[--shortCount];
            int rich = stacks[richFrom];
            slots[poor] = packed(share[poor], rich);
            share[rich] -= 1 - share[poor];
            if (share[rich] < 1) {
                richFrom++;
                stacks[shortCount++] = rich;
            }
        }
        // What is left on either stack is one whole share but for rounding.
        for (int i = 0; i < n; i++) {
            if (i < shortCount || i >= richFrom) {
                slots[stacks[i]] = packed(1, stacks[i]);
            }
        }
        return slots;
    }

    private static long packed(double share, int alias) {
        long threshold = Math.min(WHOLE_SHARE - 1, Math.round(share * WHOLE_SHARE));
        return threshold << ALIAS_BITS | alias;
    }
}
