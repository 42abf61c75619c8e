package dev.headroom.simulation;

import dev.headroom.client.ServiceTimeModel;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeWarmThroughput;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.ReplicaSpec;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableChange;
import dev.headroom.scenario.TableSpec;
import dev.headroom.workload.Arrivals;
import dev.headroom.workload.RandomStreams;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One run of a scenario in virtual time. Between two events of the queue — retries, loop threads, changes, minutes — the
 * arrivals of open loops are served in a tight loop.
 */
public final class Simulation {
    private static final long MINUTE_NANOS = 60 * TimeSpan.NANOS_PER_SECOND;
    private static final int REQUESTS_BETWEEN_REPORTS = 1 << 14;

    private final Scenario scenario;
    private final RunMonitor monitor;
    private final TimeAxis axis;
    private final long endNanos;
    private final EventQueue<Happening> queue = new EventQueue<>();
    private final Map<String, SimulatedTable> tables = new LinkedHashMap<>();
    private final Map<String, WorkloadRun> workloads = new LinkedHashMap<>();
    private final List<OpenLoop> openLoops = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private boolean stopped;
    private long nowNanos;

    Simulation(Scenario scenario, TraceFiles files, RunMonitor monitor) {
        this.scenario = scenario;
        this.monitor = monitor;
        this.axis = TimeAxis.over(scenario.duration());
        this.endNanos = scenario.duration().nanos();
        RandomStreams streams = new RandomStreams(scenario.seed());
        TableAssembly assembly = new TableAssembly(scenario, streams, files, axis, changes);
        Scenario everyRegion = scenario.withReplicasAsTables();
        everyRegion.tables().forEach((name, spec) -> tables.put(name, build(name, spec, assembly)));
        ServiceTimeModel serviceTimes =
                new ServiceTimeModel(scenario.assumptions().serviceTimes());
        WorkloadAssembly workloadAssembly = new WorkloadAssembly(scenario, streams, files, tables, serviceTimes, queue);
        scenario.workloads().forEach((name, spec) -> {
            WorkloadRun run = workloadAssembly.build(name, spec);
            workloads.put(name, run);
            workloadAssembly.openLoop(name, spec, run).ifPresent(openLoops::add);
        });
        tables.values()
                .forEach(table -> table.updateThrough(
                        new CapacityUpdates(table, scenario, queue), new BillingUpdates(table, scenario, queue)));
        GlobalTables globalTables = new GlobalTables(scenario, tables, streams, axis, queue);
        tables.forEach((name, table) -> {
            List<TableLoop> loops = new ArrayList<>(LoopAssembly.of(name, everyRegion, streams));
            globalTables.connect(name).ifPresent(loops::add);
            table.start(loops, queue);
        });
        scenario.events().stream()
                .filter(TableChange.class::isInstance)
                .map(TableChange.class::cast)
                .forEach(this::schedule);
        queue.add(axis.widthNanos(), this::intervalEnded);
        queue.add(MINUTE_NANOS, this::minutePassed);
    }

    /**
     * Runs a scenario to its end.
     *
     * @param files recorded traffic that the scenario names
     * @param monitor watches, and may stop the run
     */
    public static RunResult run(Scenario scenario, TraceFiles files, RunMonitor monitor) {
        return new Simulation(scenario, files, monitor).run();
    }

    RunResult run() {
        loop();
        return result();
    }

    /** A table, or a replica, by the name that the result carries. */
    SimulatedTable table(String label) {
        return tables.get(label);
    }

    private SimulatedTable build(String name, TableSpec spec, TableAssembly assembly) {
        RegionalTable named = RegionalTable.of(name);
        return named.region().isEmpty()
                ? assembly.build(name, spec)
                : assembly.replica(
                        name, spec, named.table(), tables.get(named.table()).keys());
    }

    private void loop() {
        int untilReport = REQUESTS_BETWEEN_REPORTS;
        while (!stopped) {
            OpenLoop next = earliest();
            long arrival = next == null ? Arrivals.NONE : next.nextNanos();
            long event = queue.nextTime();
            nowNanos = Math.min(arrival, event);
            if (nowNanos >= endNanos) {
                nowNanos = endNanos;
                break;
            }
            if (event <= arrival) {
                queue.poll().happen(event);
            } else {
                next.send();
            }
            if (--untilReport == 0) {
                untilReport = REQUESTS_BETWEEN_REPORTS;
                report();
            }
        }
        sample(axis.intervalAt(Math.max(0, nowNanos - 1)));
    }

    private OpenLoop earliest() {
        OpenLoop earliest = null;
        long time = Arrivals.NONE;
        for (int i = 0; i < openLoops.size(); i++) {
            OpenLoop candidate = openLoops.get(i);
            if (candidate.nextNanos() < time) {
                time = candidate.nextNanos();
                earliest = candidate;
            }
        }
        return earliest;
    }

    private void intervalEnded(long now) {
        sample(axis.intervalAt(now - 1));
        report();
        queue.add(now + axis.widthNanos(), this::intervalEnded);
    }

    private void sample(int interval) {
        for (SimulatedTable table : tables.values()) {
            table.sampleCapacity(interval, nowNanos);
        }
    }

    private void minutePassed(long now) {
        for (SimulatedTable table : tables.values()) {
            table.minutePassed(now);
        }
        queue.add(now + MINUTE_NANOS, this::minutePassed);
    }

    private void report() {
        long operations = 0;
        for (WorkloadRun workload : workloads.values()) {
            operations += workload.operations();
        }
        stopped |= !monitor.onProgress(nowNanos, operations);
    }

    /** UpdateTable is in force only some time after it is called (facts §6). */
    private void schedule(TableChange event) {
        SimulatedTable table = tables.get(event.table());
        long at = event.at().nanos();
        if (event instanceof ChangeCapacity change) {
            queue.add(at, now -> table.updates().change(change, now));
            forEachReplica(
                    change.table(),
                    (spec, replica) -> queue.add(at, now -> replica.updates()
                            .change(change.withReadCapacity(spec.readCapacityAfter(change)), now)));
        } else if (event instanceof ChangeWarmThroughput change) {
            long inForce = at + scenario.assumptions().warmThroughputUpdate().nanos();
            int resource = change.index().map(table::resourceOf).orElse(0);
            queue.add(inForce, now -> table.warmUp(resource, change.reads(), change.writes(), now));
            forEachReplica(
                    change.table(),
                    (spec, replica) ->
                            queue.add(inForce, now -> replica.warmUp(resource, change.reads(), change.writes(), now)));
        } else if (event instanceof ChangeOnDemandMaximum change) {
            long inForce = at + scenario.assumptions().capacityUpdate().nanos();
            int resource = change.index().map(table::resourceOf).orElse(0);
            queue.add(inForce, now -> table.limitOnDemand(resource, change.reads(), change.writes(), now));
            forEachReplica(
                    change.table(),
                    (spec, replica) -> queue.add(
                            inForce, now -> replica.limitOnDemand(resource, change.reads(), change.writes(), now)));
        } else if (event instanceof ChangeBilling change) {
            queue.add(at, now -> table.billingUpdates().change(change.billing(), now));
            forEachReplica(
                    change.table(),
                    (spec, replica) ->
                            queue.add(at, now -> replica.billingUpdates().change(change.billing(), now)));
        } else if (event instanceof FailDaxNode fail) {
            queue.add(event.at().nanos(), now -> table.failDaxNode(fail, queue, now));
        }
    }

    /** Billing mode and write capacity are the same in every region, and read capacity where a replica has none of its own. */
    private void forEachReplica(String table, BiConsumer<ReplicaSpec, SimulatedTable> change) {
        scenario.tables()
                .get(table)
                .replicas()
                .forEach((region, spec) -> change.accept(
                        spec, tables.get(RegionalTable.replica(table, region).label())));
    }

    private RunResult result() {
        List<TableResult> tableResults = new ArrayList<>();
        tables.forEach((name, table) -> tableResults.add(table.result(name, nowNanos)));
        List<WorkloadResult> workloadResults = new ArrayList<>();
        workloads.forEach((name, workload) -> workloadResults.add(workload.result(name)));
        return new RunResult(
                scenario, new TimeSpan(nowNanos), axis.width(), axis.count(), tableResults, workloadResults, changes);
    }
}
