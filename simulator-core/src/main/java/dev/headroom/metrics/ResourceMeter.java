package dev.headroom.metrics;

import dev.headroom.capacity.IndexQueue;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.item.AttributeValue;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.PartitionMap.PartitionRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Counts what a table itself, or one global index, is asked for and gives. */
public final class ResourceMeter {
    /** Contributor Insights weighs a key by 3 × WCU + RCU (facts §5.4); kept in halves to stay whole. */
    private static final int WRITE_WEIGHT = 3;

    private static final double HALVES = 2;

    /** What the service adds to each item or index entry for storage (facts §2.1). */
    private static final long STORAGE_OVERHEAD_BYTES = 100;

    private final TimeAxis axis;
    private final double[] storedBytes;
    private final SideMeter reads;
    private final SideMeter writes;
    private final Map<ThrottlingReason, long[]> events = new EnumMap<>(ThrottlingReason.class);
    private final HeavyHitters accessed = new HeavyHitters();
    private final HeavyHitters throttled = new HeavyHitters();
    private PartitionMeter[] partitions = new PartitionMeter[0];
    private final QueuedUnits queued = new QueuedUnits();
    private double minuteReads;
    private double minuteWrites;

    public ResourceMeter(TimeAxis axis) {
        this.axis = axis;
        this.storedBytes = new double[axis.count()];
        this.reads = new SideMeter(axis.count());
        this.writes = new SideMeter(axis.count());
    }

    /** An operation would charge this resource, however often. */
    public void attempted(boolean write) {
        (write ? writes : reads).attempted();
    }

    /** An admitted operation charges this resource. */
    public void served(int interval, boolean write, int partition, AttributeValue key, long hash, long halves) {
        PartitionMeter meter = partition(partition);
        if (write) {
            writes.served(interval, halves);
            meter.writeHalves[interval] += halves;
            minuteWrites += halves;
        } else {
            reads.served(interval, halves);
            meter.readHalves[interval] += halves;
            minuteReads += halves;
        }
        if (key != null) {
            accessed.add(hash, key, write ? WRITE_WEIGHT * halves : halves);
        }
    }

    /**
     * An operation that would have charged this resource was refused.
     *
     * @param reason why this resource refused it; null where another did, or where the operation was counted before
     */
    public void refused(
            int interval,
            boolean write,
            int partition,
            AttributeValue key,
            long hash,
            long halves,
            ThrottlingReason reason) {
        (write ? writes : reads).refused(interval, halves, reason != null);
        if (reason == null) {
            return;
        }
        events.computeIfAbsent(reason, first -> new long[axis.count()])[interval]++;
        partition(partition).throttleEvents[interval]++;
        if (key != null) {
            throttled.add(hash, key, 1);
        }
    }

    /** Notes the capacity in force and what is banked, for one interval. */
    public void capacity(int interval, ResourceCapacity capacity, long nowNanos) {
        reads.capacity(interval, capacity.capacity(false), capacity.burstBalance(false, nowNanos));
        writes.capacity(interval, capacity.capacity(true), capacity.burstBalance(true, nowNanos));
    }

    /**
     * Notes what waits before this index: it is consumed when it is applied.
     *
     * @param interval the interval that now ends, or goes on
     */
    public void queued(int interval, IndexQueue queue, PartitionMap map, long nowNanos) {
        long off = queued.toTakeOff(queue.waitingHalves(nowNanos), writes.consumedIn(interval));
        writes.takeOff(interval, off);
        minuteWrites -= off;
        long rest = off;
        for (int number = 0; number < partitions.length; number++) {
            long waiting = map.positionOf(number) < 0 ? 0 : queue.waitingHalves(number, nowNanos);
            long partitionOff = queued.toTakeOff(number, waiting, partitions[number].writeHalves[interval]);
            partitions[number].writeHalves[interval] -= partitionOff;
            rest -= partitionOff;
        }
        spread(interval, rest);
    }

    /** What waits for the index as a whole is of its partitions as they were asked; where none was, of all. */
    private void spread(int interval, long halves) {
        long left = halves;
        long asked = 0;
        for (PartitionMeter partition : partitions) {
            asked += partition.writeHalves[interval];
        }
        for (int i = 0; i < partitions.length && left != 0; i++) {
            long had = partitions[i].writeHalves[interval];
            long part = asked == 0 ? left / (partitions.length - i) : Math.round((double) left * had / asked);
            asked -= had;
            partitions[i].writeHalves[interval] -= part;
            left -= part;
        }
    }

    /** Notes what is stored at the end of one interval. */
    public void stored(int interval, long bytes, long items) {
        storedBytes[interval] = bytes + (double) STORAGE_OVERHEAD_BYTES * items;
    }

    /** Units per second consumed since this was last asked. */
    public double takeConsumed(boolean write, double seconds) {
        double halves = write ? minuteWrites : minuteReads;
        if (write) {
            minuteWrites = 0;
        } else {
            minuteReads = 0;
        }
        return halves / HALVES / seconds;
    }

    /** Units consumed since the start. */
    public double consumedUnits(boolean write) {
        return (write ? writes : reads).consumedUnits();
    }

    /**
     * Everything counted.
     *
     * @param ended the axis that this meter counts by, as far as the run came
     */
    public ResourceResult result(
            TimeAxis ended,
            String table,
            Optional<String> index,
            ResourceCapacity capacity,
            PartitionMap map,
            long itemCount,
            long sizeBytes) {
        return new ResourceResult(
                table,
                index,
                capacity.billing(),
                itemCount,
                sizeBytes,
                reads.result(ended),
                writes.result(ended),
                eventsByReason(),
                partitionResults(map, ended),
                splitPartitionResults(map, ended),
                accessed.top(HALVES),
                throttled.top(1),
                Series.of(storedBytes),
                eventsOverTime(ended));
    }

    private Map<ThrottlingReason, Long> eventsByReason() {
        Map<ThrottlingReason, Long> byReason = new EnumMap<>(ThrottlingReason.class);
        events.forEach(
                (reason, counts) -> byReason.put(reason, LongStream.of(counts).sum()));
        return byReason;
    }

    private Map<ThrottlingReason, Series> eventsOverTime(TimeAxis ended) {
        Map<ThrottlingReason, Series> byReason = new EnumMap<>(ThrottlingReason.class);
        events.forEach((reason, counts) -> byReason.put(reason, ended.counts(counts)));
        return byReason;
    }

    private List<PartitionResult> partitionResults(PartitionMap map, TimeAxis ended) {
        List<PartitionResult> results = new ArrayList<>();
        for (int position = 0; position < map.count(); position++) {
            int number = map.numberAt(position);
            results.add(partitionResult(map.rangeAt(position), map.sizeInBytes(number), ended));
        }
        return results;
    }

    private List<PartitionResult> splitPartitionResults(PartitionMap map, TimeAxis ended) {
        List<PartitionResult> results = new ArrayList<>();
        for (PartitionRange split : map.split()) {
            results.add(partitionResult(split, map.sizeInBytes(split.number()), ended));
        }
        return results;
    }

    private PartitionResult partitionResult(PartitionRange range, long sizeBytes, TimeAxis ended) {
        // One that nothing was counted of stays unknown: asking for results changes nothing.
        PartitionMeter meter =
                range.number() < partitions.length ? partitions[range.number()] : new PartitionMeter(axis.count());
        return new PartitionResult(
                range.number(),
                range.start(),
                range.end(),
                Optional.ofNullable(range.sortStart()).map(AttributeValue::toString),
                Optional.ofNullable(range.sortEnd()).map(AttributeValue::toString),
                sizeBytes,
                ended.perSecond(meter.readHalves),
                ended.perSecond(meter.writeHalves),
                ended.counts(meter.throttleEvents));
    }

    private PartitionMeter partition(int number) {
        if (number >= partitions.length) {
            int from = partitions.length;
            partitions = java.util.Arrays.copyOf(partitions, number + 1);
            for (int i = from; i <= number; i++) {
                partitions[i] = new PartitionMeter(axis.count());
            }
        }
        return partitions[number];
    }
}
