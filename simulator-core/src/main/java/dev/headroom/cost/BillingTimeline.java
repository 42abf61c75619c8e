package dev.headroom.cost;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.ScenarioEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a table was provisioned and when on demand: its mode at the start, changed by the scenario's events.
 *
 * <p>A change takes effect when its UpdateTable is through, {@code assumptions.capacityUpdate} after it was called; until
 * then the table keeps its earlier mode (facts §3.4).
 */
public final class BillingTimeline {
    private final TimeSpan simulated;
    private final TimeSpan interval;
    private final TreeMap<Long, BillingMode> modeFromNanos;

    private BillingTimeline(TimeSpan simulated, TimeSpan interval, TreeMap<Long, BillingMode> modeFromNanos) {
        this.simulated = simulated;
        this.interval = interval;
        this.modeFromNanos = modeFromNanos;
    }

    /** The table's modes over the run. */
    public static BillingTimeline of(RunResult run, String table) {
        TreeMap<Long, BillingMode> modes = new TreeMap<>();
        modes.put(0L, run.scenario().table(table).billing());
        long update = run.scenario().assumptions().capacityUpdate().nanos();
        for (ChangeBilling change :
                changes(run.scenario().events(), RegionalTable.of(table).table())) {
            modes.put(change.at().nanos() + update, change.billing());
        }
        return new BillingTimeline(run.simulated(), run.interval(), modes);
    }

    /** How long the table was on demand within an interval of the run's series, in nanoseconds. */
    public long onDemandNanos(int interval) {
        return nanosIn(BillingMode.ON_DEMAND, interval);
    }

    /** How long the table was provisioned within an interval, in nanoseconds. */
    public long provisionedNanos(int interval) {
        return nanosIn(BillingMode.PROVISIONED, interval);
    }

    /** Whether the table had this mode throughout the simulated time. */
    public boolean always(BillingMode mode) {
        return modeFromNanos.headMap(Math.max(1, simulated.nanos())).values().stream()
                .allMatch(mode::equals);
    }

    /** Whether the table had this mode at some time. */
    public boolean ever(BillingMode mode) {
        return modeFromNanos.headMap(Math.max(1, simulated.nanos())).containsValue(mode);
    }

    private long nanosIn(BillingMode mode, int number) {
        long start = number * interval.nanos();
        long end = Math.min(start + interval.nanos(), simulated.nanos());
        long total = 0;
        for (Map.Entry<Long, BillingMode> change : modeFromNanos.entrySet()) {
            Long next = modeFromNanos.higherKey(change.getKey());
            long from = Math.max(start, change.getKey());
            long until = Math.min(end, next == null ? end : next);
            total += change.getValue() == mode ? Math.max(0, until - from) : 0;
        }
        return total;
    }

    private static List<ChangeBilling> changes(List<ScenarioEvent> events, String table) {
        return events.stream()
                .flatMap(event -> event instanceof ChangeBilling change ? Stream.of(change) : Stream.empty())
                .filter(change -> change.table().equals(table))
                .collect(Collectors.toList());
    }
}
