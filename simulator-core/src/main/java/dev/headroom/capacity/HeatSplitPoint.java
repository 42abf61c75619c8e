package dev.headroom.capacity;

import dev.headroom.capacity.HeatStuck.Cause;
import dev.headroom.capacity.KeySamples.Sample;
import dev.headroom.table.SplitPoint;
import java.util.List;

/**
 * Where to part a hot partition: between the two keys that come nearest to halving the traffic that was seen, not in the
 * middle of its range (facts §3.8). A point that leaves next to nothing on one side is none. One item cannot be parted; an
 * item collection can be, by sort key, unless the table has a local index or the collection's traffic moves along the order
 * of its sort keys.
 */
final class HeatSplitPoint {
    /** What a split must take off a partition to be worth its while. */
    private static final double LEAST_PART = 0.1;

    /** Which part of a collection's steps must go one way for it to count as sequential. */
    private static final double ONE_WAY = 0.9;

    private static final int LEAST_STEPS = 8;

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
        Sample middle = sorted.get(sorted.size() / 2);
        boolean barredByOrder = false;
        boolean barredByIndex = false;
        int least = (int) Math.ceil(LEAST_PART * sorted.size());
        for (int off = 0; off < sorted.size(); off++) {
            int at = sorted.size() / 2 + (off % 2 == 0 ? off / 2 : -(off + 1) / 2);
            if (at < least || at > sorted.size() - least || at == 0) {
                continue;
            }
            Sample before = sorted.get(at - 1);
            Sample after = sorted.get(at);
            if (KeySamples.IN_KEY_ORDER.compare(before, after) == 0) {
                continue;
            }
            if (before.hash != after.hash) {
                return new HeatSplitPoint(SplitPoint.at(after.hash), after, null);
            } else if (!insideCollections) {
                barredByIndex = true;
            } else if (isSequential(inTime, after.hash)) {
                barredByOrder = true;
            } else {
                return new HeatSplitPoint(after.point(), after, null);
            }
        }
        return new HeatSplitPoint(
                null, middle, barredByIndex ? Cause.LOCAL_INDEX : barredByOrder ? Cause.SEQUENTIAL : Cause.ONE_ITEM);
    }

    /** Whether the samples of one collection, in the order of time, all but always go up, or down. */
    private static boolean isSequential(List<Sample> inTime, long hash) {
        int up = 0;
        int down = 0;
        Sample last = null;
        for (Sample sample : inTime) {
            if (sample.hash != hash) {
                continue;
            }
            int step = last == null ? 0 : KeySamples.IN_KEY_ORDER.compare(sample, last);
            up += step > 0 ? 1 : 0;
            down += step < 0 ? 1 : 0;
            last = sample;
        }
        return up + down >= LEAST_STEPS && Math.max(up, down) >= ONE_WAY * (up + down);
    }
}
