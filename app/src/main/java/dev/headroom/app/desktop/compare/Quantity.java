package dev.headroom.app.desktop.compare;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import java.util.function.Function;

/** What can be laid over one another, run over run; the bundle names each under {@code compare.quantity.}. */
public enum Quantity {
    THROTTLED_WRITES(r -> r.writes().throttled()),
    THROTTLED_READS(r -> r.reads().throttled()),
    CONSUMED_WRITES(r -> r.writes().consumed()),
    CONSUMED_READS(r -> r.reads().consumed()),
    OFFERED_WRITES(r -> r.writes().offered()),
    OFFERED_READS(r -> r.reads().offered()),
    PROVISIONED_WRITES(r -> r.writes().provisioned()),
    PROVISIONED_READS(r -> r.reads().provisioned()),
    BURST_WRITES(r -> r.writes().burstBalance()),
    BURST_READS(r -> r.reads().burstBalance()),
    STORED_BYTES(ResourceResult::storedBytes);

    private final Function<ResourceResult, Series> series;

    Quantity(Function<ResourceResult, Series> series) {
        this.series = series;
    }

    /** Over the intervals of the run. */
    public Series of(ResourceResult resource) {
        return series.apply(resource);
    }

    /** What stands in the bundle behind {@code compare.unit.}. */
    public String unit() {
        return switch (this) {
            case STORED_BYTES -> "bytes";
            case BURST_READS, BURST_WRITES -> "units";
            default -> "rate";
        };
    }

    /** Which quantity to look at first: what was throttled most, else what was consumed most. */
    static Quantity mostTelling(ThroughputResult reads, ThroughputResult writes) {
        if (reads.throttledUnits() + writes.throttledUnits() > 0) {
            return writes.throttledUnits() >= reads.throttledUnits() ? THROTTLED_WRITES : THROTTLED_READS;
        }
        return writes.consumedUnits() >= reads.consumedUnits() ? CONSUMED_WRITES : CONSUMED_READS;
    }
}
