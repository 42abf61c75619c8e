package dev.headroom.workload;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws ranks from 0 with probabilities proportional to 1 / (rank + 1)^exponent, exactly and for any number of ranks.
 *
 * <p>The first 16,384 ranks have a slot each in an alias table (Vose 1991); the further ones are taken together in
 * blocks that each widen by one part in 1,024. In a block a rank is drawn uniformly and kept with its probability
 * relative to the block's first rank, or all is drawn again: rejection from a staircase (von Neumann; Devroye,
 * <i>Non-Uniform Random Variate Generation</i>, 1986, II.3). Of a thousand draws one is rejected and one needs a power,
 * and the table of some tens of thousands of slots stays in the processor's cache, where one slot for each of 10 M keys
 * would not.
 */
final class ZipfRanks {
    private static final int SINGLES = 16_384;
    private static final int SINGLES_PER_WIDTH = 1_024;

    private final SplittableRandom random;
    private final double exponent;
    private final long count;
    private final long[] firstOfBlock;
    private final double[] surelyKept;
    private final AliasTable table;

    /**
     * @param count how many ranks, one or more
     * @param exponent zero or more; zero makes all ranks alike
     */
    ZipfRanks(long count, double exponent, SplittableRandom random) {
        this.random = random;
        this.exponent = exponent;
        this.count = count;
        this.firstOfBlock = blocksOf(count);
        int blocks = firstOfBlock.length - 1;
        double[] weights = new double[blocks];
        this.surelyKept = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            long first = firstOfBlock[block];
            long width = firstOfBlock[block + 1] - first;
            weights[block] = StrictMath.pow(first + 1, -exponent) * width;
            surelyKept[block] = width == 1 ? 1 : keptShare(first, first + width - 1);
        }
        this.table = new AliasTable(weights);
    }

    /** The first rank of each block, and at the end the number of ranks. */
    private static long[] blocksOf(long count) {
        long[] starts = new long[(int) Math.min(count, SINGLES) + 1];
        int blocks = 0;
        for (long start = 0; start < count; start += start < SINGLES ? 1 : start / SINGLES_PER_WIDTH) {
            if (blocks + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[blocks++] = start;
        }
        starts[blocks] = count;
        return Arrays.copyOf(starts, blocks + 1);
    }

    /** How often a rank is kept: its weight relative to that of the first rank of its block. */
    private double keptShare(long firstOfItsBlock, long rank) {
        return StrictMath.pow((firstOfItsBlock + 1.0) / (rank + 1.0), exponent);
    }

    long count() {
        return count;
    }

    /** Single ranks take the same way as blocks, which costs less than a branch that cannot be predicted. */
    long next() {
        while (true) {
            int block = table.draw(random);
            long first = firstOfBlock[block];
            long width = firstOfBlock[block + 1] - first;
            long bits = random.nextLong();
            long rank = first + Draw.scaled(bits, width);
            double coin = Draw.asUnit(bits * width);
            if (coin < surelyKept[block] || coin < keptShare(first, rank)) {
                return rank;
            }
        }
    }
}
