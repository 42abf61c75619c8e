package dev.headroom.table;

/**
 * How much the items under one partition key and their entries in local indexes take together, in bytes. The service tells
 * it as a range of gigabytes; that the range is one gigabyte wide is an assumption.
 */
public record ItemCollectionSize(long bytes) {
    /** The most that a table with local indexes allows: 10 GB (facts §8.1). */
    public static final long LIMIT_BYTES = 10L << 30;

    private static final int GIGABYTE_BITS = 30;

    /** Gigabytes that it has at the least. */
    public double lowerGigabytes() {
        return bytes >> GIGABYTE_BITS;
    }

    /** Gigabytes that it has less than. */
    public double upperGigabytes() {
        return lowerGigabytes() + 1;
    }
}
