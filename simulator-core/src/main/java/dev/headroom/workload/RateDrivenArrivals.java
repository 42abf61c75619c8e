package dev.headroom.workload;

import dev.headroom.quantity.TimeSpan;
import java.util.SplittableRandom;

/**
 * Arrivals on a rate that changes over time, by inversion of the integrated rate (Çinlar 1975): arrivals of a unit-rate
 * process, laid where so many requests are expected, are exactly a Poisson process of that rate. Within a piece the
 * integral is a parabola, so that the inverse is a square root, which all machines compute alike.
 */
final class RateDrivenArrivals implements Arrivals {
    private static final double PER_NANO = 1.0 / TimeSpan.NANOS_PER_SECOND;
    private static final double HALF_A_GAP = 0.5;
    private static final double HALF_A_NANO = 0.5;

    private final RatePieces pieces;
    private final Spacing spacing;
    private final SplittableRandom random;

    private long pieceStart;
    private long pieceNanos;
    private double startRate; // requests per nanosecond, as the next two
    private double slope;
    private double nanosPerArrival;
    private double expectedInPiece;
    private double expectedSoFar;
    private long last;

    RateDrivenArrivals(RatePieces pieces, Spacing spacing, SplittableRandom random) {
        this.pieces = pieces;
        this.spacing = spacing;
        this.random = random;
        this.expectedSoFar = spacing == Spacing.EVEN ? -HALF_A_GAP : 0;
    }

    @Override
    public long next() {
        expectedSoFar += spacing == Spacing.EVEN ? 1 : Exponential.sample(random);
        while (expectedSoFar >= expectedInPiece) {
            expectedSoFar -= expectedInPiece;
            if (!enterNextPiece()) {
                return NONE;
            }
        }
        double offset = Math.min((double) pieceNanos, offsetOf(expectedSoFar) + HALF_A_NANO);
        if (offset >= NONE - pieceStart) {
            return NONE;
        }
        last = Math.max(last, pieceStart + (long) offset); // rounding may not turn time back
        return last;
    }

    /** Where in the piece so many requests are expected. */
    private double offsetOf(double expected) {
        if (slope == 0) {
            return expected * nanosPerArrival;
        }
        double discriminant = Math.max(0, startRate * startRate + 2 * slope * expected);
        return 2 * expected / (startRate + Math.sqrt(discriminant));
    }

    private boolean enterNextPiece() {
        boolean timeIsLeft = pieceNanos < NONE - pieceStart;
        if (!timeIsLeft || !pieces.advance()) {
            expectedInPiece = 0;
            return false;
        }
        pieceStart += pieceNanos;
        pieceNanos = pieces.nanos();
        startRate = pieces.startRate() * PER_NANO;
        double endRate = pieces.endRate() * PER_NANO;
        slope = (endRate - startRate) / pieceNanos;
        nanosPerArrival = TimeSpan.NANOS_PER_SECOND / pieces.startRate();
        expectedInPiece = pieceNanos == RatePieces.ENDLESS && startRate > 0
                ? Double.POSITIVE_INFINITY
                : (startRate + endRate) / 2 * pieceNanos;
        return true;
    }
}
