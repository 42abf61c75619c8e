package dev.headroom.capacity;

import dev.headroom.scenario.AdaptiveCapacity;
import java.util.Arrays;

/**
 * Adaptive capacity of 2017 to May 2019, of one side of a table or index (facts §3.7): while the whole uses less than is
 * provisioned, a partition that has been throttled for some minutes gets more than its share, by proportional control; when
 * the whole uses more, what was added is taken back again. A partition never gets more than its ceiling, nor all of them
 * more than the whole leaves.
 */
final class AdaptiveControl {
    private static final double HALVES = 2;
    private static final double SECONDS = 60;
    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final long NOT_THROTTLED = -1;

    private final AdaptiveCapacity rules;
    private double[] added = new double[0];
    private long[] refusedHalves = new long[0];
    private long[] throttledSince = new long[0];

    AdaptiveControl(AdaptiveCapacity rules) {
        this.rules = rules;
    }

    /** What a partition has beyond its share, in units per second. */
    double added(int partition) {
        return partition < added.length ? added[partition] : 0;
    }

    void refused(int partition, long halves) {
        grow(partition);
        refusedHalves[partition] += halves;
    }

    /** Gives each child half of what was added to the parent. */
    void split(int parent, int firstChild) {
        double half = added(parent) / 2;
        grow(firstChild + 1);
        added[firstChild] = half;
        added[firstChild + 1] = half;
    }

    /**
     * Goes over one partition at the end of a minute.
     *
     * @param share what it has by itself, in units per second
     * @param room what the whole left of what is provisioned, in units per second; below zero where it used more
     * @return what was added now, in units per second; below zero where it was taken back
     */
    double minutePassed(int partition, double share, double ceiling, double room, long nowNanos) {
        grow(partition);
        double refused = refusedHalves[partition] / HALVES / SECONDS;
        refusedHalves[partition] = 0;
        if (refused > 0 && throttledSince[partition] == NOT_THROTTLED) {
            throttledSince[partition] = nowNanos - MINUTE_NANOS;
        } else if (refused == 0 && added[partition] == 0) {
            throttledSince[partition] = NOT_THROTTLED;
        }
        double change = change(partition, refused, Math.max(0, ceiling - share), room, nowNanos);
        added[partition] += change;
        return change;
    }

    private double change(int partition, double refused, double most, double room, long nowNanos) {
        double gain = rules.gain().fraction();
        if (room < 0) {
            return -gain * added[partition];
        }
        boolean due = throttledSince[partition] != NOT_THROTTLED
                && nowNanos - throttledSince[partition] >= rules.delay().nanos();
        return due ? Math.max(0, Math.min(Math.min(gain * refused, room), most - added[partition])) : 0;
    }

    private void grow(int partition) {
        int from = added.length;
        if (partition >= from) {
            int length = Math.max(partition + 1, from * 2);
            added = Arrays.copyOf(added, length);
            refusedHalves = Arrays.copyOf(refusedHalves, length);
            throttledSince = Arrays.copyOf(throttledSince, length);
            Arrays.fill(throttledSince, from, length, NOT_THROTTLED);
        }
    }
}
