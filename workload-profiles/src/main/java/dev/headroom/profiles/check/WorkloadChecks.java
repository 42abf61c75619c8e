package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ChangeTraffic;
import dev.headroom.scenario.WriteSharding.Suffix;
import dev.headroom.setting.NearestName;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.Traffic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks of one workload against its table, its client and the length of the run. */
final class WorkloadChecks {
    private final Checking checking;
    private final Bound scenario;
    private final ReplicaChecks replicas;

    WorkloadChecks(Checking checking, Bound scenario, ReplicaChecks replicas) {
        this.checking = checking;
        this.scenario = scenario;
        this.replicas = replicas;
    }

    void check(Bound workload) {
        checking.find(workload.part("table"), "table", scenario.part("tables"))
                .ifPresent(table -> checkAgainst(table, workload));
        checking.find(workload.part("client"), "client", scenario.part("clients"));
        checkTimes(workload);
        checkWeights(workload.part("operations"));
    }

    /** A change of the application is one of a workload, and asks for nothing that its table does not have. */
    void checkEvent(Bound event) {
        Optional<Bound> found = checking.find(event.part("workload"), "workload", scenario.part("workloads"));
        found.filter(workload -> event.as(ChangeTraffic.class).isPresent())
                .flatMap(workload -> workload.part("traffic").as(Traffic.class))
                .flatMap(ChangeTraffic::refusal)
                .ifPresent(refusal -> checking.report(event, refusal));
        found.flatMap(workload -> workload.part("table")
                        .as(String.class)
                        .map(name -> scenario.part("tables").parts().get(name)))
                .ifPresent(table -> {
                    new DaxChecks(checking).checkSwitch(event, table);
                    checkSuffix(event.part("suffix"), table);
                });
    }

    private void checkSuffix(Bound suffix, Bound table) {
        boolean calculated =
                suffix.as(Suffix.class).filter(Suffix.CALCULATED::equals).isPresent();
        if (calculated && !table.part("sortKey").isGiven()) {
            checking.report(suffix, "a calculated shard follows from the sort key, and the table has none; use random");
        }
    }

    private void checkAgainst(Bound table, Bound workload) {
        replicas.checkUse(workload.part("region"), table);
        replicas.checkCache(workload);
        new DaxChecks(checking).checkWorkload(table, workload);
        if (workload.part("sortKeys").isGiven() && !table.part("sortKey").isGiven()) {
            checking.report(
                    workload.part("sortKeys"), "the table has no sort key; leave this out or give it a sortKey");
        }
        checkSuffix(workload.part("sharding").part("suffix"), table);
        IndexQueryChecks queries = new IndexQueryChecks(checking, table, workload);
        workload.part("operations").parts().values().forEach(operation -> {
            checkOperation(operation, table);
            queries.check(operation);
        });
    }

    private void checkOperation(Bound operation, Bound table) {
        Bound index = operation.part("index");
        Map<String, Bound> indexes =
                new LinkedHashMap<>(table.part("localIndexes").parts());
        indexes.putAll(table.part("globalIndexes").parts());
        index.as(String.class).ifPresent(name -> {
            if (!indexes.containsKey(name)) {
                checking.reportUnknown(index, name, "index", indexes.keySet());
            } else if (!table.part("localIndexes").parts().containsKey(name) && isStrong(operation)) {
                checking.report(operation.part("consistency"), "a global index cannot be read strongly; use eventual");
            }
        });
        checkAttributes(operation, table);
    }

    private static boolean isStrong(Bound operation) {
        return operation
                .part("consistency")
                .as(ReadConsistency.class)
                .filter(ReadConsistency.STRONG::equals)
                .isPresent();
    }

    private void checkAttributes(Bound operation, Bound table) {
        Set<String> keys = Checking.keyNames(table);
        for (String name : operation.part("add").parts().keySet()) {
            Bound counter = operation.part("add").part(name);
            if (keys.contains(name)) {
                reportKey(counter, name);
            } else {
                checking.refuseFiller(counter, name);
            }
        }
        Collection<String> attributes =
                table.part("item").part("attributes").parts().keySet();
        for (Bound set : operation.part("set").parts().values()) {
            String name = set.as(String.class).orElse("");
            if (keys.contains(name)) {
                reportKey(set, name);
            } else if (!set.wrong() && !table.part("item").wrong() && !attributes.contains(name)) {
                checking.report(
                        set,
                        "the table's items have no attribute '" + name + "'" + NearestName.hint(name, attributes)
                                + "; add it to item.attributes");
            }
        }
    }

    private void reportKey(Bound where, String name) {
        checking.report(where, "'" + name + "' is a key attribute, which an update cannot change");
    }

    private void checkWeights(Bound operations) {
        List<Optional<Double>> weights = new ArrayList<>();
        operations
                .parts()
                .values()
                .forEach(operation -> weights.add(operation.part("weight").as(Double.class)));
        boolean allZero = weights.stream().allMatch(weight -> weight.isPresent() && weight.get() == 0);
        if (allZero && !weights.isEmpty()) {
            checking.report(operations, "every weight is 0; at least one operation needs a weight above 0");
        }
    }

    private void checkTimes(Bound workload) {
        Optional<TimeSpan> duration = scenario.part("duration").as(TimeSpan.class);
        Optional<TimeSpan> start = workload.part("start").as(TimeSpan.class);
        Optional<TimeSpan> end = workload.part("end").as(TimeSpan.class);
        if (end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) <= 0) {
            checking.report(workload.part("end"), end.get() + " is not after the start, " + start.get());
        }
        if (duration.isPresent() && end.isPresent() && end.get().compareTo(duration.get()) > 0) {
            checking.report(workload.part("end"), end.get() + " is after the end of the run, " + duration.get());
        }
        if (duration.isPresent() && start.isPresent() && start.get().compareTo(duration.get()) >= 0) {
            checking.report(
                    workload.part("start"), start.get() + " is not before the end of the run, " + duration.get());
        }
    }
}
