package dev.headroom.capacity;

import dev.headroom.capacity.KeySamples.Sample;
import dev.headroom.item.AttributeValue;
import dev.headroom.scenario.SplitForHeat;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.SplitPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits partitions that stay hot (facts §3.8): one that used more than the threshold of its ceilings in every minute of the
 * observation is split where that halves the traffic that was seen, and some minutes later that is in force. Children that
 * are still as hot need not be observed again. Nothing is ever merged.
 */
final class HeatSplitter {
    private static final long NOT_HOT = -1;

    private final SplitForHeat rules;
    private final PartitionMap partitions;
    private final PartitionGrowth growth;
    private final HeatMeter meter;
    private final List<Pending> pending = new ArrayList<>();
    private final List<HeatSplit> splits = new ArrayList<>();
    private final Map<Integer, HeatStuck> stuck = new LinkedHashMap<>();
    private long[] hotSince = new long[0];
    private long[] beganNanos = new long[0];

    private record Pending(
            int partition, SplitPoint at, AttributeValue key, double heat, long hotSince, long dueNanos) {}

    HeatSplitter(SplitForHeat rules, PartitionMap partitions, PartitionGrowth growth, HeatMeter meter) {
        this.rules = rules;
        this.partitions = partitions;
        this.growth = growth;
        this.meter = meter;
        grow();
    }

    /** Begins at another time than 0. */
    void startAt(long nowNanos) {
        Arrays.fill(beganNanos, nowNanos);
    }

    /** What was split, in the order of time. */
    List<HeatSplit> splits() {
        return splits;
    }

    /** What was hot for as long and could not be split, in the order of time. */
    List<HeatStuck> stuck() {
        return List.copyOf(stuck.values());
    }

    /** Once a minute. */
    void minutePassed(long nowNanos) {
        for (int position = 0; position < partitions.count(); position++) {
            int partition = partitions.numberAt(position);
            long nanos = nowNanos - beganNanos[partition];
            if (nanos > 0) {
                observe(partition, nanos, nowNanos);
                beganNanos[partition] = nowNanos;
            }
        }
        splitWhatIsDue(nowNanos);
    }

    /** A partition was split, for whatever reason. */
    void split(int parent, int firstChild, SplitPoint at, long nowNanos) {
        grow();
        beganNanos[firstChild] = nowNanos;
        beganNanos[firstChild + 1] = nowNanos;
        meter.split(parent, firstChild, at);
        hotSince[firstChild] = hotSince[parent];
        hotSince[firstChild + 1] = hotSince[parent];
    }

    private void splitWhatIsDue(long nowNanos) {
        Iterator<Pending> waiting = pending.iterator();
        while (waiting.hasNext()) {
            Pending due = waiting.next();
            if (due.dueNanos() > nowNanos) {
                continue;
            }
            waiting.remove();
            int position = partitions.positionOf(due.partition());
            if (position >= 0) {
                growth.split(position, due.at(), nowNanos);
                splits.add(new HeatSplit(
                        due.partition(),
                        partitions.numberAt(position),
                        due.at(),
                        due.key(),
                        due.heat(),
                        due.hotSince(),
                        nowNanos));
            }
        }
    }

    private void observe(int partition, long nanos, long nowNanos) {
        double heat = meter.endMinute(partition, nanos);
        if (heat <= rules.threshold().fraction()) {
            hotSince[partition] = NOT_HOT;
            return;
        }
        if (hotSince[partition] == NOT_HOT) {
            hotSince[partition] = nowNanos - nanos;
        }
        KeySamples seen = meter.samples(partition);
        boolean longEnough =
                nowNanos - hotSince[partition] >= rules.observation().nanos();
        if (longEnough && seen.count() > 0 && !isPending(partition)) {
            decide(partition, heat, HeatSplitPoint.of(seen, growth.canSplitInsideCollections()), nowNanos);
        }
    }

    private void decide(int partition, double heat, HeatSplitPoint choice, long nowNanos) {
        Sample from = choice.from();
        long since = hotSince[partition];
        if (choice.point() == null) {
            stuck.merge(
                    partition,
                    new HeatStuck(partition, choice.obstacle(), from.key, heat, since),
                    (before, now) -> before.heat() >= heat ? before : now);
            return;
        }
        long due = nowNanos + rules.duration().nanos();
        pending.add(new Pending(partition, choice.point(), from.key, heat, since, due));
    }

    private boolean isPending(int partition) {
        return pending.stream().anyMatch(split -> split.partition() == partition);
    }

    private void grow() {
        int from = hotSince.length;
        meter.grow(partitions.issued());
        if (partitions.issued() > from) {
            beganNanos = Arrays.copyOf(beganNanos, partitions.issued());
            hotSince = Arrays.copyOf(hotSince, partitions.issued());
            Arrays.fill(hotSince, from, hotSince.length, NOT_HOT);
        }
    }
}
