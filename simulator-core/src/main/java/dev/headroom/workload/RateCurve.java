package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import java.util.Arrays;

/** A rate over time drawn with straight lines, from time 0; after the last of them it ends, or begins anew. */
final class RateCurve {
    private final long[] nanos;
    private final double[] startRates;
    private final double[] endRates;
    private final boolean repeated;

    private RateCurve(long[] nanos, double[] startRates, double[] endRates, boolean repeated) {
        this.nanos = nanos;
        this.startRates = startRates;
        this.endRates = endRates;
        this.repeated = repeated;
    }

    static RateCurve begin() {
        return new RateCurve(new long[0], new double[0], new double[0], false);
    }

    /** One more straight line, from one rate to another. */
    RateCurve then(long lineNanos, Rate from, Rate to) {
        int last = nanos.length;
        long[] moreNanos = Arrays.copyOf(nanos, last + 1);
        double[] moreStarts = Arrays.copyOf(startRates, last + 1);
        double[] moreEnds = Arrays.copyOf(endRates, last + 1);
        moreNanos[last] = lineNanos;
        moreStarts[last] = from.perSecond();
        moreEnds[last] = to.perSecond();
        return new RateCurve(moreNanos, moreStarts, moreEnds, repeated);
    }

    /** The rate from here on. */
    RateCurve thenForEver(Rate rate) {
        return then(RatePieces.ENDLESS, rate, rate);
    }

    /** Lines of given lengths, each from a rate to a rate, per second. */
    static RateCurve ofLines(long[] nanos, double[] startRates, double[] endRates, boolean repeated) {
        return new RateCurve(nanos, startRates, endRates, repeated && isEverPositive(startRates, endRates));
    }

    /** A silent curve is not repeated: whoever waits for its first request would wait for ever. */
    private static boolean isEverPositive(double[] startRates, double[] endRates) {
        for (int i = 0; i < startRates.length; i++) {
            if (startRates[i] > 0 || endRates[i] > 0) {
                return true;
            }
        }
        return false;
    }

    RatePieces pieces() {
        return new Walk(this);
    }

    /** One walk along a curve. */
    private static final class Walk implements RatePieces {
        private final RateCurve curve;
        private int piece = -1;

        Walk(RateCurve curve) {
            this.curve = curve;
        }

        @Override
        public boolean advance() {
            if (piece + 1 < curve.nanos.length) {
                piece++;
                return true;
            }
            if (curve.repeated) {
                piece = 0;
            }
            return curve.repeated;
        }

        @Override
        public long nanos() {
            return curve.nanos[piece];
        }

        @Override
        public double startRate() {
            return curve.startRates[piece];
        }

        @Override
        public double endRate() {
            return curve.endRates[piece];
        }
    }
}
