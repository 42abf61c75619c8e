package dev.headroom.simulation;

import dev.headroom.client.ServiceTimeModel;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import dev.headroom.workload.Arrivals;
import dev.headroom.workload.RandomStreams;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One run of a scenario in virtual time. Between two events of the queue — retries, loop threads, changes, minutes — the
 * arrivals of open loops are served in a tight loop.
 *
 * <p>It runs to its end at once, or as far as somebody asks it to; while it stands still it can be looked at, and things can
 * be made to happen to it. How often it stands still changes nothing: the result is always that of its scenario, to which what
 * was made to happen belongs. One thread at a time may use it.
 */
public final class Simulation {
    private static final long MINUTE_NANOS = 60 * TimeSpan.NANOS_PER_SECOND;
    private static final long CHANGE_STEP_NANOS = TimeSpan.NANOS_PER_SECOND / 10;
    private static final int REQUESTS_BETWEEN_QUESTIONS = 1 << 12;
    private static final BooleanSupplier NEVER = () -> false;

    private final TimeAxis axis;
    private final long endNanos;
    private final EventQueue<Happening> queue = new EventQueue<>();
    private final Halt halt = new Halt();
    private final Map<String, SimulatedTable> tables = new LinkedHashMap<>();
    private final Map<String, WorkloadRun> workloads = new LinkedHashMap<>();
    private final List<OpenLoop> openLoops = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final EventSchedule schedule;
    private Scenario scenario;
    private BooleanSupplier pause = NEVER;
    private boolean over;
    private long nowNanos;

    private Simulation(Scenario scenario, TraceFiles files, boolean open) {
        this.scenario = scenario;
        this.axis = TimeAxis.over(scenario.duration());
        this.endNanos = scenario.duration().nanos();
        RandomStreams streams = new RandomStreams(scenario.seed());
        TableAssembly assembly = new TableAssembly(scenario, streams, files, axis, changes);
        Scenario everyRegion = scenario.withReplicasAsTables();
        everyRegion.tables().forEach((name, spec) -> tables.put(name, build(name, spec, assembly)));
        ServiceTimeModel serviceTimes =
                new ServiceTimeModel(scenario.assumptions().serviceTimes());
        WorkloadAssembly workloadAssembly =
                new WorkloadAssembly(scenario, streams, files, tables, serviceTimes, queue, halt);
        Map<String, OpenLoop> openByName = new LinkedHashMap<>();
        scenario.workloads().forEach((name, spec) -> {
            WorkloadRun run = workloadAssembly.build(name, spec);
            workloads.put(name, run);
            workloadAssembly.openLoop(name, spec, run).ifPresent(loop -> openByName.put(name, loop));
        });
        openLoops.addAll(openByName.values());
        tables.values()
                .forEach(table -> table.updateThrough(
                        new CapacityUpdates(table, scenario, queue), new BillingUpdates(table, scenario, queue)));
        GlobalTables globalTables = new GlobalTables(scenario, tables, streams, axis, queue);
        tables.forEach((name, table) -> {
            List<TableLoop> loops = new ArrayList<>(LoopAssembly.of(name, everyRegion, open, streams));
            globalTables.connect(name).ifPresent(loops::add);
            table.start(loops, queue);
        });
        schedule = new EventSchedule(scenario, tables, workloads, openByName, queue);
        scenario.events().forEach(schedule::add);
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
        return new Simulation(scenario, files, false).run(monitor);
    }

    /** A run that stands at its start, for {@link #run(RunMonitor)}. */
    static Simulation atStart(Scenario scenario, TraceFiles files) {
        return new Simulation(scenario, files, false);
    }

    /** A run that stands at its start, and to which anything may be made to happen on the way. */
    public static Simulation of(Scenario scenario, TraceFiles files) {
        return new Simulation(scenario, files, true);
    }

    RunResult run(RunMonitor monitor) {
        advance(endNanos, () -> !monitor.onProgress(nowNanos, operations()));
        end();
        return resultSoFar();
    }

    /**
     * Goes on until this time is reached, or the end of the run.
     *
     * @param shallPause whether to stand still before; asked at the end of every interval, and in between after every 4,096
     *     events and requests
     */
    public void advance(long untilNanos, BooleanSupplier shallPause) {
        advance(untilNanos, shallPause, false);
    }

    /** The same, but no further than to the first request of which an attempt is throttled; returns whether one was. */
    public boolean advanceToThrottle(long untilNanos, BooleanSupplier shallPause) {
        advance(untilNanos, shallPause, true);
        return halt.wasThrottled();
    }

    /** Goes on by one request, sent for the first time or again, as far as this time; control that is due before is done. */
    public void step(long untilNanos) {
        long before = operations();
        long until = Math.min(untilNanos, endNanos);
        pause = NEVER;
        while (!over && nowNanos < until && operations() == before) {
            goOnce(until);
        }
    }

    /** Ends the run where it is. */
    public void stop() {
        end();
    }

    /** How much time has been simulated. */
    public long nowNanos() {
        return nowNanos;
    }

    /** Item operations attempted so far. */
    public long operations() {
        long operations = 0;
        for (WorkloadRun workload : workloads.values()) {
            operations += workload.operations();
        }
        return operations;
    }

    /** Whether there is nothing more to simulate. */
    public boolean isOver() {
        return over;
    }

    /** The scenario, with all that was made to happen to it so far. */
    public Scenario scenario() {
        return scenario;
    }

    /** The interval of the series that is going on. */
    public TimeSpan interval() {
        return axis.width();
    }

    /** The time that an event may be given now: shortly ahead, and short to write. Empty where the run is over before. */
    public Optional<TimeSpan> nextChangeAt() {
        long at = (nowNanos / CHANGE_STEP_NANOS + 1) * CHANGE_STEP_NANOS;
        return over || at >= endNanos ? Optional.empty() : Optional.of(new TimeSpan(at));
    }

    /**
     * Makes something happen at a time that is to come. A run of {@link #scenario()} from its start comes to the same.
     *
     * @throws IllegalArgumentException where that cannot happen in this run; the message says why
     */
    public void happen(ScenarioEvent event) {
        if (event.at().nanos() <= nowNanos && nowNanos > 0 || over) {
            throw new IllegalArgumentException(
                    event.at() + " has passed; the run is at " + new TimeSpan(nowNanos) + " already");
        }
        EventTargets.check(event, scenario);
        schedule.add(event);
        scenario = scenario.withEvent(event);
    }

    /** What has come of it so far. Asking changes nothing. */
    public RunResult resultSoFar() {
        if (!over) {
            tables.values().forEach(table -> table.look(axis.intervalAt(nowNanos), nowNanos));
        }
        List<TableResult> tableResults = new ArrayList<>();
        tables.forEach((name, table) -> tableResults.add(table.result(name, nowNanos)));
        List<WorkloadResult> workloadResults = new ArrayList<>();
        workloads.forEach((name, workload) -> workloadResults.add(workload.result(name)));
        return new RunResult(
                scenario, new TimeSpan(nowNanos), axis.width(), axis.count(), tableResults, workloadResults, changes);
    }

    /**
     * The items of a table as they are now, while the run stands still.
     *
     * @param label the table, or a replica, by the name that the result carries
     * @throws IllegalArgumentException if there is none
     */
    public TableItems items(String label) {
        SimulatedTable table = tables.get(label);
        if (table == null) {
            throw new IllegalArgumentException("there is no table '" + label + "'");
        }
        return new TableItems(table.engine());
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

    private void advance(long untilNanos, BooleanSupplier shallPause, boolean toThrottle) {
        long until = Math.min(untilNanos, endNanos);
        int untilQuestion = REQUESTS_BETWEEN_QUESTIONS;
        pause = shallPause;
        halt.release(toThrottle);
        while (!over && nowNanos < until && !halt.isAsked()) {
            goOnce(until);
            if (--untilQuestion == 0) {
                untilQuestion = REQUESTS_BETWEEN_QUESTIONS;
                askWhetherToPause();
            }
        }
    }

    /** Lets the next event or request have its turn; where that is not before the time given, only time passes. */
    private void goOnce(long until) {
        OpenLoop next = earliest();
        long arrival = next == null ? Arrivals.NONE : next.nextNanos();
        long event = queue.nextTime();
        long time = Math.min(arrival, event);
        if (time >= until) {
            nowNanos = until;
            if (until == endNanos) {
                end();
            }
            return;
        }
        nowNanos = time;
        if (event <= arrival) {
            queue.poll().happen(event);
        } else {
            next.send();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            tables.values().forEach(table -> table.finish(interval(nowNanos), nowNanos));
        }
    }

    private int interval(long nanos) {
        return axis.intervalAt(Math.max(0, nanos - 1));
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
        for (SimulatedTable table : tables.values()) {
            table.sampleCapacity(interval(now), now);
        }
        askWhetherToPause();
        queue.add(now + axis.widthNanos(), this::intervalEnded);
    }

    private void askWhetherToPause() {
        if (pause.getAsBoolean()) {
            halt.ask();
        }
    }

    private void minutePassed(long now) {
        for (SimulatedTable table : tables.values()) {
            table.minutePassed(now);
        }
        queue.add(now + MINUTE_NANOS, this::minutePassed);
    }
}
