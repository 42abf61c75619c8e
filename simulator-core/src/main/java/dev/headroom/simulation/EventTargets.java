package dev.headroom.simulation;

import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeSharding;
import dev.headroom.scenario.ChangeTraffic;
import dev.headroom.scenario.ChangeWarmThroughput;
import dev.headroom.scenario.DataOperation;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.SwitchDax;
import dev.headroom.scenario.TableChange;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadChange;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.scenario.WriteSharding.Suffix;
import dev.headroom.setting.NearestName;
import java.util.Map;
import java.util.Optional;

/** Whether what an event concerns is there. Events of scenario files were checked when they were read; others are here. */
final class EventTargets {
    private EventTargets() {}

    /** @throws IllegalArgumentException where it is not */
    static void check(ScenarioEvent event, Scenario scenario) {
        if (event instanceof TableChange change) {
            check(change, named(scenario.tables(), change.table(), "table"));
        } else if (event instanceof DataOperation operation) {
            named(scenario.tables(), operation.table(), "table");
        } else if (event instanceof Fail fail && fail.fail() instanceof PartitionLeader leader) {
            named(scenario.tables(), leader.table(), "table");
        } else if (event instanceof WorkloadChange change) {
            check(change, named(scenario.workloads(), change.workload(), "workload"), scenario);
        }
    }

    private static void check(TableChange change, TableSpec table) {
        index(change).ifPresent(index -> named(table.globalIndexes(), index, "global index"));
        if (change instanceof FailRegion && table.replicas().isEmpty()) {
            throw new IllegalArgumentException("table " + change.table() + " is in one region only");
        }
        if (change instanceof FailDaxNode fail) {
            int nodes = table.dax().map(dax -> dax.nodes()).orElseThrow(() -> withoutDax(change.table()));
            if (fail.node().isPresent() && fail.node().get() > nodes) {
                throw new IllegalArgumentException(
                        "the cluster has no node " + fail.node().get());
            }
        }
    }

    private static void check(WorkloadChange change, WorkloadSpec workload, Scenario scenario) {
        TableSpec table = scenario.tables().get(workload.table());
        if (change instanceof SwitchDax dax && dax.throughDax() && table.dax().isEmpty()) {
            throw withoutDax(workload.table());
        }
        if (change instanceof ChangeTraffic) {
            ChangeTraffic.refusal(workload.traffic()).ifPresent(refusal -> {
                throw new IllegalArgumentException("workload " + change.workload() + ": " + refusal);
            });
        }
        boolean calculated = change instanceof ChangeSharding sharding
                && sharding.suffix().filter(Suffix.CALCULATED::equals).isPresent();
        if (calculated && table.sortKey().isEmpty()) {
            throw new IllegalArgumentException(
                    "a calculated shard follows from the sort key, and table " + workload.table() + " has none");
        }
    }

    private static Optional<String> index(TableChange change) {
        if (change instanceof ChangeCapacity capacity) {
            return capacity.index();
        } else if (change instanceof ChangeWarmThroughput warm) {
            return warm.index();
        }
        return change instanceof ChangeOnDemandMaximum maximum ? maximum.index() : Optional.empty();
    }

    private static IllegalArgumentException withoutDax(String table) {
        return new IllegalArgumentException("table " + table + " has no DAX cluster; give it a `dax:` in the scenario");
    }

    private static <V> V named(Map<String, V> entries, String name, String what) {
        V found = entries.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "there is no " + what + " '" + name + "'" + NearestName.hint(name, entries.keySet()));
        }
        return found;
    }
}
