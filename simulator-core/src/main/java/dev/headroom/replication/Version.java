package dev.headroom.replication;

import java.util.Arrays;

/**
 * Which write an item stands at: when and where it was written, and which writes it had seen. By the first the last writer
 * wins (facts §8.4); by the second it is known whether two writes were made without knowledge of each other, which is a
 * conflict. Immutable.
 */
public final class Version {
    private static final int NOWHERE = -1;

    private final long timestamp;
    private final int region;
    /** For each region the timestamp of the latest of its writes that are included. */
    private final long[] seen;

    private Version(long timestamp, int region, long[] seen) {
        this.timestamp = timestamp;
        this.region = region;
        this.seen = seen;
    }

    /** What every replica of so many regions begins with. */
    public static Version initial(int regions) {
        long[] nothing = new long[regions];
        Arrays.fill(nothing, Long.MIN_VALUE);
        return new Version(Long.MIN_VALUE, NOWHERE, nothing);
    }

    /**
     * The version that a write in a region makes of this one. Its timestamp is later than that of what it replaces, whatever
     * the region's clock says: a writer means to replace what it finds. That is an assumption.
     */
    public Version writtenIn(int writer, long clockNanos) {
        long later = Math.max(clockNanos, timestamp + 1);
        long[] including = seen.clone();
        including[writer] = later;
        return new Version(later, writer, including);
    }

    /** Whether this was written with knowledge of the other, or is the other. */
    public boolean hasSeen(Version other) {
        return other.region == NOWHERE || seen[other.region] >= other.timestamp;
    }

    /** Whether this wins over the other: the later timestamp, and among equal ones the region named later (an assumption). */
    public boolean winsOver(Version other) {
        return timestamp == other.timestamp ? region > other.region : timestamp > other.timestamp;
    }

    /** The winner of the two, with what both had seen. */
    public Version mergedWith(Version other) {
        Version winner = winsOver(other) ? this : other;
        long[] both = new long[seen.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.max(seen[i], other.seen[i]);
        }
        return new Version(winner.timestamp, winner.region, both);
    }

    /** When it was written, by the clock of the region that wrote it. */
    public long timestamp() {
        return timestamp;
    }

    /** The region that wrote it. */
    public int region() {
        return region;
    }
}
