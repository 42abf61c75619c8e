package dev.headroom.simulation;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeSharding;
import dev.headroom.scenario.ChangeTraffic;
import dev.headroom.scenario.ChangeWarmThroughput;
import dev.headroom.scenario.DataOperation;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.ReplicaSpec;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.SwitchDax;
import dev.headroom.scenario.TableChange;
import dev.headroom.scenario.WorkloadChange;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Puts what the scenario has happen on the queue: ahead of everything else at its time, so that it makes no difference whether
 * an event was known at the start or is thought of while the run stands still.
 */
final class EventSchedule {
    private final Scenario scenario;
    private final Map<String, SimulatedTable> tables;
    private final Map<String, WorkloadRun> workloads;
    private final Map<String, OpenLoop> openLoops;
    private final EventQueue<Happening> queue;

    EventSchedule(
            Scenario scenario,
            Map<String, SimulatedTable> tables,
            Map<String, WorkloadRun> workloads,
            Map<String, OpenLoop> openLoops,
            EventQueue<Happening> queue) {
        this.scenario = scenario;
        this.tables = tables;
        this.workloads = workloads;
        this.openLoops = openLoops;
        this.queue = queue;
    }

    void add(ScenarioEvent event) {
        if (event instanceof Fail fail) {
            tables.values().forEach(table -> loop(table, FaultLoop.class).schedule(fail));
        } else if (event instanceof DataOperation operation) {
            loop(tables.get(operation.table()), DataOperationsLoop.class).schedule(operation);
        } else if (event instanceof FailRegion fail) {
            loop(tables.get(fail.table()), GlobalTable.class).schedule(fail);
        } else if (event instanceof WorkloadChange change) {
            add(change);
        } else {
            add((TableChange) event);
        }
    }

    private static <L extends TableLoop> L loop(SimulatedTable table, Class<L> kind) {
        return table.loop(kind).orElseThrow();
    }

    private void add(WorkloadChange change) {
        WorkloadRun workload = workloads.get(change.workload());
        SimulatedTable table =
                tables.get(scenario.workloads().get(change.workload()).tableLabel(scenario.region()));
        String who = "workload " + change.workload() + ": ";
        if (change instanceof ChangeSharding sharding) {
            at(change, now -> {
                workload.shard(sharding);
                table.note(now, who + (sharding.shards() == 1 ? "no" : sharding.shards()) + " write shards");
            });
        } else if (change instanceof ChangeTraffic traffic) {
            at(change, now -> {
                openLoops.get(change.workload()).scale(traffic.factor(), now);
                table.note(now, who + "traffic times " + traffic.factor());
            });
        } else if (change instanceof SwitchDax dax) {
            at(change, now -> {
                workload.goThroughDax(dax.throughDax());
                table.note(now, who + (dax.throughDax() ? "through DAX" : "past DAX"));
            });
        }
    }

    /** UpdateTable is in force only some time after it is called (facts §6). */
    private void add(TableChange event) {
        SimulatedTable table = tables.get(event.table());
        if (event instanceof ChangeCapacity change) {
            at(event, now -> table.updates().change(change, now));
            forEachReplica(
                    change,
                    (spec, replica) -> at(event, now -> replica.updates()
                            .change(change.withReadCapacity(spec.readCapacityAfter(change)), now)));
        } else if (event instanceof ChangeWarmThroughput change) {
            TimeSpan delay = scenario.assumptions().warmThroughputUpdate();
            int resource = resource(table, change.index());
            Update warmUp = (warmed, now) -> warmed.warmUp(resource, change.reads(), change.writes(), now);
            everywhere(change, delay, warmUp);
        } else if (event instanceof ChangeOnDemandMaximum change) {
            TimeSpan delay = scenario.assumptions().capacityUpdate();
            int resource = resource(table, change.index());
            everywhere(
                    change,
                    delay,
                    (limited, now) -> limited.limitOnDemand(resource, change.reads(), change.writes(), now));
        } else if (event instanceof ChangeBilling change) {
            everywhere(change, TimeSpan.ZERO, (changed, now) -> changed.billingUpdates()
                    .change(change.billing(), now));
        } else if (event instanceof FailDaxNode fail) {
            at(event, now -> table.failDaxNode(fail, queue, now));
        }
    }

    /** An update of one table. */
    private interface Update {
        void make(SimulatedTable table, long nowNanos);
    }

    private void everywhere(TableChange change, TimeSpan delay, Update update) {
        long inForce = change.at().nanos() + delay.nanos();
        queue.addAhead(inForce, now -> update.make(tables.get(change.table()), now));
        forEachReplica(change, (spec, replica) -> queue.addAhead(inForce, now -> update.make(replica, now)));
    }

    private static int resource(SimulatedTable table, Optional<String> index) {
        return index.map(table::resourceOf).orElse(0);
    }

    private void at(ScenarioEvent event, Happening happening) {
        queue.addAhead(event.at().nanos(), happening);
    }

    /** Billing mode and write capacity are the same in every region, and read capacity where a replica has none of its own. */
    private void forEachReplica(TableChange change, BiConsumer<ReplicaSpec, SimulatedTable> update) {
        scenario.tables()
                .get(change.table())
                .replicas()
                .forEach((region, spec) -> update.accept(
                        spec,
                        tables.get(RegionalTable.replica(change.table(), region).label())));
    }
}
