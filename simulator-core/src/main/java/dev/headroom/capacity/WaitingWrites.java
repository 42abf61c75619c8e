package dev.headroom.capacity;

import java.util.Arrays;

/** The writes that wait before an index, in the order of time: when each came, and how much had come with it. A ring. */
final class WaitingWrites {
    private static final int FIRST_LENGTH = 64;

    private long[] cameAt = new long[0];
    private long[] halvesUntil = new long[0];
    private int oldest;
    private int count;
    private WaitFollower follower = waitedNanos -> {};

    void follow(WaitFollower newFollower) {
        follower = newFollower;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    long oldestNanos() {
        return cameAt[oldest];
    }

    /** When the oldest came that would still wait with so many half units applied; {@link Long#MAX_VALUE} where none would. */
    long oldestNanos(long appliedHalves) {
        for (int i = 0; i < count; i++) {
            int place = (oldest + i) & (cameAt.length - 1);
            if (halvesUntil[place] > appliedHalves) {
                return cameAt[place];
            }
        }
        return Long.MAX_VALUE;
    }

    /** @param enteredHalves half units that have come by now, this write's included */
    void enter(long nowNanos, long enteredHalves) {
        if (count == cameAt.length) {
            grow();
        }
        int place = (oldest + count) & (cameAt.length - 1);
        cameAt[place] = nowNanos;
        halvesUntil[place] = enteredHalves;
        count++;
    }

    /** Lets go the writes that are covered by so many half units applied. */
    void leave(long appliedHalves, long nowNanos) {
        while (count > 0 && halvesUntil[oldest] <= appliedHalves) {
            follower.applied(nowNanos - cameAt[oldest]);
            oldest = (oldest + 1) & (cameAt.length - 1);
            count--;
        }
    }

    private void grow() {
        int length = Math.max(FIRST_LENGTH, cameAt.length * 2);
        cameAt = unrolled(cameAt, length);
        halvesUntil = unrolled(halvesUntil, length);
        oldest = 0;
    }

    private long[] unrolled(long[] ring, int length) {
        long[] longer = Arrays.copyOf(Arrays.copyOfRange(ring, oldest, ring.length), length);
        System.arraycopy(ring, 0, longer, ring.length - oldest, oldest);
        return longer;
    }
}
