package dev.headroom.cost;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.BillingSwitches;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.BillingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a table was provisioned and when on demand: its mode at the start, and the switches that came into force. What was
 * refused, or not through when the run ended, changed nothing (facts §3.4).
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
        run.tables().stream()
                .filter(result -> result.name().equals(table))
                .flatMap(result -> result.loops(BillingSwitches.class))
                .flatMap(result -> result.switches().stream())
                .forEach(change -> change.inForce().ifPresent(time -> modes.put(time.nanos(), change.billing())));
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
}
