package dev.headroom.table;

/**
 * One of the equal slices of the key range that a parallel scan reads side by side (facts §11.5).
 *
 * @param number from 0
 * @param total how many slices there are, at most a million (facts §2.2)
 */
public record ScanSegment(int number, int total) {
    /** The whole range. */
    public static final ScanSegment WHOLE = new ScanSegment(0, 1);

    public ScanSegment {
        if (number < 0 || number >= total) {
            throw new IllegalArgumentException("segment " + number + " of " + total);
        }
    }

    /** Whether a position lies in it: a scan may go on only in the segment that it began in. */
    public boolean contains(ScanPosition position) {
        return Long.compareUnsigned(position.hash(), firstHash()) >= 0
                && Long.compareUnsigned(position.hash(), lastHash()) <= 0;
    }

    long firstHash() {
        return start(number);
    }

    long lastHash() {
        return number + 1 == total ? -1L : start(number + 1) - 1;
    }

    /** 2^64 × i / n, rounded down. */
    private long start(long i) {
        long quotient = Long.divideUnsigned(-1L, total);
        long remainder = Long.remainderUnsigned(-1L, total) + 1;
        return quotient * i + remainder * i / total;
    }
}
