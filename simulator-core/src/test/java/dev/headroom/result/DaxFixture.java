package dev.headroom.result;

import java.util.ArrayList;
import java.util.List;

/** A DAX cluster made for a test: idle, but for what the test says. */
public final class DaxFixture {
    private final String nodeType;
    private final int nodes;
    private final int intervals;
    private DaxCacheResult items;
    private DaxCacheResult queries;
    private double savedReadUnits;
    private long strongReads;
    private long writes;
    private long throttled;
    private long unavailable;
    private double hitKilobytes;
    private double missKilobytes;
    private double writeKilobytes;
    private double load;

    public DaxFixture(String nodeType, int nodes, int intervals) {
        this.nodeType = nodeType;
        this.nodes = nodes;
        this.intervals = intervals;
        this.items = cache(0, 0, 0, 0, 0);
        this.queries = items;
    }

    /** What one of the caches did. */
    public DaxCacheResult cache(long hits, long misses, long expired, long evictions, long stale) {
        Series none = constant(0);
        return new DaxCacheResult(hits, misses, expired, 0, stale, evictions, 0, 0, none, none);
    }

    public DaxFixture items(long hits, long misses, long expired, long evictions, long stale) {
        items = cache(hits, misses, expired, evictions, stale);
        return this;
    }

    public DaxFixture queries(long hits, long misses, long stale) {
        queries = cache(hits, misses, 0, 0, stale);
        return this;
    }

    public DaxFixture saved(double readUnits) {
        savedReadUnits = readUnits;
        return this;
    }

    public DaxFixture strongReads(long count) {
        strongReads = count;
        return this;
    }

    public DaxFixture writes(long count) {
        writes = count;
        return this;
    }

    public DaxFixture refused(long newThrottled, long newUnavailable) {
        throttled = newThrottled;
        unavailable = newUnavailable;
        return this;
    }

    /** Kilobytes a second, and the load of each node that follows. */
    public DaxFixture work(double hits, double misses, double writesPerSecond, double newLoad) {
        hitKilobytes = hits;
        missKilobytes = misses;
        writeKilobytes = writesPerSecond;
        load = newLoad;
        return this;
    }

    public DaxResult build() {
        List<DaxNodeResult> each = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            each.add(new DaxNodeResult(i + 1, throttled / nodes, constant(load)));
        }
        return new DaxResult(
                nodeType,
                nodes,
                75_000,
                items,
                queries,
                savedReadUnits,
                strongReads,
                writes,
                throttled,
                unavailable,
                constant(0),
                new DaxWork(constant(hitKilobytes), constant(missKilobytes), constant(writeKilobytes)),
                each);
    }

    private Series constant(double value) {
        double[] values = new double[intervals];
        java.util.Arrays.fill(values, value);
        return Series.of(values);
    }
}
