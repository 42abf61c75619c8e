package dev.headroom.app.report.chart;

import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.Series;
import java.util.function.Function;

/** How far each region of a global table is behind the others, over time: in time, or in writes that are not there yet. */
public record ReplicationChart(String table, GlobalTableResult global, boolean inWrites, TimeScale time)
        implements TimeChart {
    private static final Ink[] REGIONS = {Ink.CONSUMED, Ink.OFFERED, Ink.MISSES, Ink.HITS, Ink.THROTTLED};

    @Override
    public String title() {
        return inWrites ? "Pending writes" : "ReplicationLatency";
    }

    @Override
    public String description() {
        return inWrites
                ? "Writes of other regions that each region of " + table + " did not have yet, over time."
                : "How long writes of other regions took to each region of " + table + ", over time.";
    }

    @Override
    public Traces traces() {
        Function<ReplicaResult, Series> series = inWrites ? ReplicaResult::pendingWrites : ReplicaResult::latencyMillis;
        Traces traces = Traces.over(time, inWrites ? "writes" : "ms");
        for (int i = 0; i < global.replicas().size(); i++) {
            ReplicaResult replica = global.replicas().get(i);
            traces = traces.line(replica.region(), series.apply(replica), REGIONS[i % REGIONS.length], 1.2);
        }
        return traces;
    }
}
