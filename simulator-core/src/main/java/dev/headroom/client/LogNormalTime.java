package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;
import java.util.SplittableRandom;
import org.apache.commons.math3.special.Erf;

/**
 * A log-normal time, given by its median and a spread, drawn in a few nanoseconds: a table of 4,096 cells of equal
 * probability, linear within a cell. The outermost cells, 0.2 % of the draws at either end, where a straight line
 * would bend the tail, are computed exactly.
 *
 * <p>Everything that rounds is {@code StrictMath} or plain Java, so that every machine draws the same times.
 */
public final class LogNormalTime {
    private static final int CELL_BITS = 12;
    private static final int CELLS = 1 << CELL_BITS;
    private static final int TAIL_CELLS = 8;
    private static final int FRACTION_BITS = Long.SIZE - CELL_BITS;
    private static final double FRACTION_UNIT = 1.0 / (1L << FRACTION_BITS);
    private static final double SMALLEST_PROBABILITY = 0x1p-53;
    private static final double SQUARE_ROOT_OF_2 = Math.sqrt(2);
    private static final double NORMAL_P99 = normalQuantile(0.99);

    /** The standard deviation of the logarithm. */
    private final double sigma;
    /** The time at each cell's lower bound, as a multiple of the median. */
    private final double[] bounds = new double[CELLS + 1];

    private LogNormalTime(double sigma) {
        this.sigma = sigma;
        for (int i = 1; i < CELLS; i++) {
            bounds[i] = multiple(normalQuantile(i / (double) CELLS));
        }
    }

    /** The shape of a log-normal time, given a 99th percentile that is not below the median. */
    public static LogNormalTime of(TimeSpan median, TimeSpan p99) {
        double ratio = median.nanos() == 0 ? 1 : p99.nanos() / (double) median.nanos();
        return new LogNormalTime(StrictMath.log(ratio) / NORMAL_P99);
    }

    /** Draws a multiple of the median. */
    public double draw(SplittableRandom random) {
        return at(random.nextLong());
    }

    /** The quantile, as a multiple of the median, at a probability given as 64 bits behind the binary point. */
    double at(long probabilityBits) {
        int cell = (int) (probabilityBits >>> FRACTION_BITS);
        double fraction = (probabilityBits << CELL_BITS >>> CELL_BITS) * FRACTION_UNIT;
        if (cell < TAIL_CELLS) {
            return multiple(tailQuantile(cell + fraction));
        }
        if (cell >= CELLS - TAIL_CELLS) {
            return multiple(-tailQuantile(CELLS - cell - fraction));
        }
        double lower = bounds[cell];
        return lower + fraction * (bounds[cell + 1] - lower);
    }

    private double multiple(double normal) {
        return StrictMath.exp(sigma * normal);
    }

    private static double tailQuantile(double cells) {
        return normalQuantile(Math.max(cells / CELLS, SMALLEST_PROBABILITY));
    }

    private static double normalQuantile(double probability) {
        return SQUARE_ROOT_OF_2 * Erf.erfInv(2 * probability - 1);
    }
}
