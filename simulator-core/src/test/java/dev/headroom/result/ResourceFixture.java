package dev.headroom.result;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.scenario.BillingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A table's or a global index's part of a result, made for a test. */
public final class ResourceFixture {
    private final String table;
    private final Optional<String> index;
    private final BillingMode billing;
    private final int intervals;
    private final FlowFixture reads;
    private final FlowFixture writes;
    private final Map<ThrottlingReason, Long> reasons = new TreeMap<>();
    private final List<PartitionResult> partitions = new ArrayList<>();
    private final List<HotKey> accessed = new ArrayList<>();
    private final List<HotKey> throttledKeys = new ArrayList<>();
    private long items;
    private long bytes;

    ResourceFixture(
            String table, Optional<String> index, BillingMode billing, int intervals, double reads, double writes) {
        this.table = table;
        this.index = index;
        this.billing = billing;
        this.intervals = intervals;
        this.reads = new FlowFixture(intervals, reads);
        this.writes = new FlowFixture(intervals, writes);
    }

    public ResourceFixture items(long count, long sizeBytes) {
        items = count;
        bytes = sizeBytes;
        return this;
    }

    public ResourceFixture reads(Consumer<FlowFixture> side) {
        side.accept(reads);
        return this;
    }

    public ResourceFixture writes(Consumer<FlowFixture> side) {
        side.accept(writes);
        return this;
    }

    /** Throttle events, by reason and of their side. */
    public ResourceFixture events(ThrottlingReason reason, long count) {
        reasons.merge(reason, count, Long::sum);
        (reason.isWrite() ? writes : reads).addEvents(count);
        return this;
    }

    /** One more partition, with constant consumption and so many throttle events in all. */
    public ResourceFixture partition(double readsPerSecond, double writesPerSecond, double events) {
        partitions.add(new PartitionResult(
                partitions.size(),
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                0,
                constant(readsPerSecond),
                constant(writesPerSecond),
                constant(events / intervals)));
        return this;
    }

    public ResourceFixture accessed(String key, double share) {
        accessed.add(new HotKey(key, share * 1_000, share));
        return this;
    }

    public ResourceFixture throttledKey(String key, double share) {
        throttledKeys.add(new HotKey(key, share * 1_000, share));
        return this;
    }

    long itemCount() {
        return items;
    }

    long sizeBytes() {
        return bytes;
    }

    ResourceResult build(double secondsPerInterval) {
        return new ResourceResult(
                table,
                index,
                billing,
                items,
                bytes,
                reads.build(secondsPerInterval),
                writes.build(secondsPerInterval),
                reasons,
                partitions,
                List.of(),
                accessed,
                throttledKeys);
    }

    private Series constant(double value) {
        double[] values = new double[intervals];
        java.util.Arrays.fill(values, value);
        return Series.of(values);
    }
}
