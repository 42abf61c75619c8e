package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;
import java.util.SplittableRandom;

/**
 * How long one kind of work takes at the service: never less than a floor, log-normal above it, and rarely much longer, when
 * it meets a slow node (facts §12). One random number gives one time: its highest values stand for the outliers.
 */
final class ServiceTime {
    private static final int UNUSED_BITS = 11;
    private static final double UNIT = 0x1p-53;

    private final long floorNanos;
    private final double aboveFloorNanos;
    private final LogNormalTime shape;
    private final Outliers outliers;
    private final double regular;

    /** @param floorShare the part of the median that is the floor */
    ServiceTime(TimeSpan median, TimeSpan p99, double floorShare, double outlierShare, Outliers outliers) {
        this.floorNanos = Math.round(median.nanos() * floorShare);
        this.aboveFloorNanos = (double) median.nanos() - floorNanos;
        this.shape =
                LogNormalTime.of(new TimeSpan(median.nanos() - floorNanos), new TimeSpan(p99.nanos() - floorNanos));
        this.outliers = outliers;
        this.regular = 1 - outlierShare;
    }

    /** The same work with another share of outliers. */
    private ServiceTime(ServiceTime other, double outlierShare) {
        this.floorNanos = other.floorNanos;
        this.aboveFloorNanos = other.aboveFloorNanos;
        this.shape = other.shape;
        this.outliers = other.outliers;
        this.regular = 1 - outlierShare;
    }

    ServiceTime withOutliers(double share) {
        return new ServiceTime(this, share);
    }

    /** Draws the time of several pieces side by side: that of the slowest, which has the distribution of one to their power. */
    double slowestNanos(int pieces, SplittableRandom random) {
        double uniform = uniform(random);
        return at(pieces == 1 ? uniform : StrictMath.pow(uniform, 1.0 / pieces));
    }

    private double at(double uniform) {
        if (uniform >= regular) {
            return floorNanos + aboveFloorNanos + outliers.nanos((uniform - regular) / (1 - regular));
        }
        return floorNanos + aboveFloorNanos * shape.at(bits(uniform / regular));
    }

    private static double uniform(SplittableRandom random) {
        return (random.nextLong() >>> UNUSED_BITS) * UNIT;
    }

    private static long bits(double uniform) {
        return (long) (uniform * 0x1p53) << UNUSED_BITS;
    }

    /** What a slow node adds: log-normal, until the service gives the node up and asks another. */
    static final class Outliers {
        private final double medianNanos;
        private final double mostNanos;
        private final LogNormalTime shape;

        Outliers(TimeSpan median, TimeSpan p99, TimeSpan giveUp) {
            medianNanos = median.nanos();
            mostNanos = giveUp.nanos();
            shape = LogNormalTime.of(median, p99);
        }

        double nanos(double uniform) {
            return Math.min(mostNanos, medianNanos * shape.at(bits(uniform)));
        }
    }
}
