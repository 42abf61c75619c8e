package dev.headroom.capacity;

import dev.headroom.capacity.HeatStuck.Cause;
import dev.headroom.capacity.KeySamples.Sample;
import dev.headroom.table.SplitPoint;
import java.util.List;

/**
 * Where to part a hot partition: between the two keys that come nearest to halving the traffic that was seen, not in the
 * middle of its range (facts §3.8). A point that leaves next to nothing on one side is none. One item cannot be parted; an
 * item collection can be, by sort key, unless the table has a local index or the traffic moves along the order of the sort
 * keys.
 */
final class HeatSplitPoint {
    /** What a split must take off a partition to be worth its while. */
    private static final double LEAST_PART = 0.1;

    /** In each of so many equal times both sides must have had their part, or the traffic is on the move. */
    private static final int TIMES = 4;

    private final SplitPoint point;
    private final Sample from;
    private final Cause obstacle;

    private HeatSplitPoint(SplitPoint point, Sample from, Cause obstacle) {
        this.point = point;
        this.from = from;
        this.obstacle = obstacle;
    }

    /** The point; null where there is none. */
    SplitPoint point() {
        return point;
    }

    /** The first sample behind the point; where there is none, one of the key that has most traffic. */
    Sample from() {
        return from;
    }

    /** Why there is no point. */
    Cause obstacle() {
        return obstacle;
    }

    /** @param insideCollections whether a range may begin inside an item collection */
    static HeatSplitPoint of(KeySamples samples, boolean insideCollections) {
        List<Sample> inTime = samples.inTime();
        List<Sample> sorted = inTime.stream().sorted(KeySamples.IN_KEY_ORDER).toList();
        Cause obstacle = Cause.ONE_ITEM;
        for (int at : boundaries(sorted)) {
            Sample before = sorted.get(at - 1);
            Sample after = sorted.get(at);
            boolean inside = before.hash == after.hash;
            if (inside && !insideCollections) {
                obstacle = Cause.LOCAL_INDEX;
            } else if (!isLasting(inTime, after)) {
                obstacle = obstacle == Cause.LOCAL_INDEX ? obstacle : Cause.SEQUENTIAL;
            } else {
                return new HeatSplitPoint(inside ? after.point() : SplitPoint.at(after.hash), after, null);
            }
        }
        return new HeatSplitPoint(null, sorted.get(sorted.size() / 2), obstacle);
    }

    /** The places between two keys that leave enough on either side: the nearest to the middle on its left, and on its right. */
    private static int[] boundaries(List<Sample> sorted) {
        int least = Math.max(1, (int) Math.ceil(LEAST_PART * sorted.size()));
        int most = sorted.size() - least;
        int left = sorted.size() / 2;
        while (left >= least && !isBoundary(sorted, left)) {
            left--;
        }
        int right = sorted.size() / 2 + 1;
        while (right <= most && !isBoundary(sorted, right)) {
            right++;
        }
        boolean isLeft = left >= least;
        boolean isRight = right <= most;
        if (!isLeft || !isRight) {
            return isLeft ? new int[] {left} : isRight ? new int[] {right} : new int[0];
        }
        return right - sorted.size() / 2 < sorted.size() / 2 - left ? new int[] {right, left} : new int[] {left, right};
    }

    private static boolean isBoundary(List<Sample> sorted, int at) {
        return at > 0 && at < sorted.size() && KeySamples.IN_KEY_ORDER.compare(sorted.get(at - 1), sorted.get(at)) != 0;
    }

    /** Whether both sides of a key had traffic all the time, rather than first the one and then the other. */
    private static boolean isLasting(List<Sample> inTime, Sample from) {
        for (int time = 0; time < TIMES; time++) {
            List<Sample> part = inTime.subList(inTime.size() * time / TIMES, inTime.size() * (time + 1) / TIMES);
            long before = part.stream()
                    .filter(sample -> KeySamples.IN_KEY_ORDER.compare(sample, from) < 0)
                    .count();
            if (Math.min(before, part.size() - before) < LEAST_PART / 2 * part.size()) {
                return false;
            }
        }
        return true;
    }
}
