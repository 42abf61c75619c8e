package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes results for tests, fluently: only what a test is about needs saying. */
public final class RunResults {
    private final TimeSpan duration;
    private final TimeSpan interval;
    private final int intervals;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final List<TableFixture> tables = new ArrayList<>();
    private final List<WorkloadFixture> workloads = new ArrayList<>();

    private RunResults(TimeSpan duration, TimeSpan interval) {
        this.duration = duration;
        this.interval = interval;
        this.intervals = (int) ((duration.nanos() + interval.nanos() - 1) / interval.nanos());
    }

    /** A run of so long, with series of so many intervals, of the current generation in us-east-1. */
    public static RunResults lasting(String duration, String interval) {
        return new RunResults(TimeSpan.parse(duration), TimeSpan.parse(interval));
    }

    public RunResults region(String region) {
        settings.put("region", region);
        return this;
    }

    public RunResults classic() {
        settings.put("generation", Generation.CLASSIC);
        return this;
    }

    public RunResults events(ScenarioEvent... events) {
        settings.put("events", List.of(events));
        return this;
    }

    /** A provisioned table. */
    public RunResults provisioned(String name, double rcu, double wcu, UnaryOperator<TableFixture> table) {
        tables.add(table.apply(new TableFixture(name, intervals, BillingMode.PROVISIONED, rcu, wcu)));
        return this;
    }

    /** An on-demand table, whose partitions can give so much. */
    public RunResults onDemand(String name, double reads, double writes, UnaryOperator<TableFixture> table) {
        tables.add(table.apply(new TableFixture(name, intervals, BillingMode.ON_DEMAND, reads, writes)));
        return this;
    }

    public RunResults workload(String name, String table, UnaryOperator<WorkloadFixture> workload) {
        workloads.add(workload.apply(new WorkloadFixture(name, table)));
        return this;
    }

    public RunResult build() {
        double seconds = interval.seconds();
        return new RunResult(
                scenario(),
                duration,
                interval,
                intervals,
                tables.stream().map(table -> table.build(seconds)).toList(),
                workloads.stream().map(WorkloadFixture::build).toList(),
                List.of());
    }

    private Scenario scenario() {
        Map<String, TableSpec> tableSpecs = new LinkedHashMap<>();
        tables.forEach(table -> tableSpecs.put(table.name(), table.spec()));
        Map<String, WorkloadSpec> workloadSpecs = new LinkedHashMap<>();
        workloads.forEach(workload -> workloadSpecs.put(workload.name(), workload.spec()));
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.put("name", "test");
        all.put("duration", duration);
        all.put("tables", tableSpecs);
        all.put("workloads", workloadSpecs);
        return SettingRecords.make(Scenario.class, all);
    }
}
