package dev.headroom.workload;

import dev.headroom.quantity.TimeSpan;
import java.util.ArrayDeque;
import java.util.Deque;
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

    /** Pieces left since the arrival before, oldest first: the rate may be multiplied from a time in one of them. */
    private final Deque<Piece> crossed = new ArrayDeque<>();
    /** Pieces that were left and are walked once more. */
    private final Deque<Piece> ahead = new ArrayDeque<>();

    private boolean ended;
    private double factor = 1;
    private double expectedForOne = 1;

    RateDrivenArrivals(RatePieces pieces, Spacing spacing, SplittableRandom random) {
        this.pieces = pieces;
        this.spacing = spacing;
        this.random = random;
        this.expectedSoFar = spacing == Spacing.EVEN ? -HALF_A_GAP : 0;
    }

    @Override
    public long next() {
        if (!crossed.isEmpty()) {
            crossed.clear();
        }
        expectedSoFar += expectedForOne * (spacing == Spacing.EVEN ? 1 : Exponential.sample(random));
        return arrival();
    }

    /** What is expected from the time on until the pending arrival is laid on the rate anew, whatever pieces it had reached. */
    @Override
    public long scaled(double newFactor, long fromNanos) {
        Deque<Piece> walked = new ArrayDeque<>(crossed);
        double expected = expectedSoFar;
        for (Piece piece : crossed) {
            expected += piece.expected;
        }
        if (!ended) {
            walked.add(piece());
        }
        crossed.clear();
        while (walked.size() > 1 && walked.getFirst().endsBy(fromNanos)) {
            expected -= walked.removeFirst().expected;
        }
        if (!walked.isEmpty()) {
            Piece first = walked.removeFirst();
            walked.descendingIterator().forEachRemaining(ahead::addFirst);
            enter(first);
            double before = first.expectedBy(fromNanos);
            expectedSoFar = before + Math.max(0, expected - before) * factor / newFactor;
            last = fromNanos;
            ended = false;
        }
        factor = newFactor;
        expectedForOne = 1 / newFactor;
        return ended ? NONE : arrival();
    }

    private long arrival() {
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
        if (pieceNanos > 0 && !ended) {
            crossed.add(piece());
        }
        if (!ahead.isEmpty()) {
            enter(ahead.removeFirst());
            return true;
        }
        boolean timeIsLeft = pieceNanos < NONE - pieceStart;
        if (!timeIsLeft || !pieces.advance()) {
            expectedInPiece = 0;
            ended = true;
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

    private Piece piece() {
        return new Piece(pieceStart, pieceNanos, startRate, slope, nanosPerArrival, expectedInPiece);
    }

    private void enter(Piece piece) {
        pieceStart = piece.start;
        pieceNanos = piece.nanos;
        startRate = piece.startRate;
        slope = piece.slope;
        nanosPerArrival = piece.nanosPerArrival;
        expectedInPiece = piece.expected;
    }

    /** A piece that has been entered. */
    private record Piece(
            long start, long nanos, double startRate, double slope, double nanosPerArrival, double expected) {
        boolean endsBy(long time) {
            return nanos <= time - start;
        }

        /** How many requests are expected in it before a time. */
        double expectedBy(long time) {
            double inside = Math.min(Math.max(0, time - start), nanos);
            return (startRate + slope * inside / 2) * inside;
        }
    }
}
