package dev.headroom.workload;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws ranks from 0 with probabilities proportional to 1 / (rank + 1)^exponent, exactly and for any number of ranks.
 *
 * <p>The first {@value #SINGLES} ranks have a slot each in an alias table (Vose 1991); the further ones are taken together in
 * blocks that each widen by one part in {@value #SINGLES_PER_WIDTH}. In a block a rank is drawn uniformly and kept with its
 * probability relative to the block's first rank, or all is drawn again: rejection from a staircase (von Neumann; Devroye,
 * <i>Non-Uniform Random Variate Generation</i>, 1986, II.3). Of a thousand draws one is rejected and one needs a power, and the
 * table of some tens of thousands of slots stays in the processor's cache, where one slot for each of 10 M keys would not.
 */
final class ZipfRanks {
    private static final int SINGLES = 16_384;
    private static final int SINGLES_PER_WIDTH = 1_024;

    private final SplittableRandom random;
    private final double exponent;
    private final long count;
    private final AliasTable table;
    private final int singles;
    private final long[] firstOfBlock;
    private final double[] surelyKept;

    /**
     * @param count how many ranks, one or more
     * @param exponent zero or more; zero makes all ranks alike
     */
    ZipfRanks(long count, double exponent, SplittableRandom random) {
        this.random = random;
        this.exponent = exponent;
        this.count = count;
        this.singles = (int) Math.min(count, SINGLES);
        this.firstOfBlock = blocksFrom(singles, count);
        int blocks = firstOfBlock.length - 1;
        double[] weights = new double[singles + blocks];
        for (int rank = 0; rank < singles; rank++) {
            weights[rank] = weight(rank);
        }
        this.surelyKept = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            long first = firstOfBlock[block];
            weights[singles + block] = weight(first) * (firstOfBlock[block + 1] - first);
            surelyKept[block] = keptShare(first, firstOfBlock[block + 1] - 1);
        }
        this.table = new AliasTable(weights);
    }

    /** The first rank of each block, and at the end the number of ranks. */
    private static long[] blocksFrom(long first, long count) {
        long[] starts = new long[1_024];
        int blocks = 0;
        for (long start = first; start < count; start += Math.max(1, start / SINGLES_PER_WIDTH)) {
            if (blocks + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * blocks + 2);
            }
            starts[blocks++] = start;
        }
        starts[blocks] = count;
        return Arrays.copyOf(starts, blocks + 1);
    }

    private double weight(long rank) {
        return StrictMath.pow(rank + 1.0, -exponent);
    }

    private double keptShare(long firstOfItsBlock, long rank) {
        return StrictMath.pow((firstOfItsBlock + 1.0) / (rank + 1.0), exponent);
    }

    long count() {
        return count;
    }

    long next() {
        while (true) {
            int slot = table.draw(random);
            if (slot < singles) {
                return slot;
            }
            long first = firstOfBlock[slot - singles];
            long width = firstOfBlock[slot - singles + 1] - first;
            long bits = random.nextLong();
            long rank = first + Draw.scaled(bits, width);
            double coin = Draw.asUnit(bits * width);
            if (coin < surelyKept[slot - singles] || coin < keptShare(first, rank)) {
                return rank;
            }
        }
    }
}
