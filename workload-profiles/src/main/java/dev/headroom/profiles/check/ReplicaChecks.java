package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.ReplicaConsistency;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks of global tables: in which regions their replicas are, what strong consistency demands, and who names a region. */
final class ReplicaChecks {
    private static final int STRONG_REGIONS = 3;

    private final Checking checking;
    private final Bound scenario;
    private final Set<String> regions;

    /** @param regions the known regions; empty to accept every one */
    ReplicaChecks(Checking checking, Bound scenario, Set<String> regions) {
        this.checking = checking;
        this.scenario = scenario;
        this.regions = regions;
    }

    void check(String name, Bound table) {
        if (name.indexOf('@') >= 0) {
            checking.report(
                    table, "'" + name + "' has an @, which stands before the region of a replica; leave it out");
        }
        Bound replicas = table.part("replicas");
        replicas.parts().forEach((region, replica) -> {
            checkRegion(region, replica, "the table itself is in " + region + " already; name other regions here");
            replica.part("indexReadCapacity").parts().forEach((index, capacity) -> {
                if (!table.part("globalIndexes").parts().containsKey(index)) {
                    checking.reportUnknown(
                            capacity,
                            index,
                            "global index",
                            table.part("globalIndexes").parts().keySet());
                }
            });
        });
        if (isStrong(table)) {
            checkStrong(table, replicas);
        } else if (table.part("witness").isGiven()) {
            checking.report(
                    table.part("witness"), "is used only with consistency: strong; leave it out or set consistency");
        }
    }

    /** A region in which a workload runs, or that fails. */
    void checkUse(Bound named, Bound table) {
        named.as(String.class).ifPresent(region -> {
            Set<String> present = regionsOf(table);
            if (!present.contains(region) && !table.part("replicas").wrong()) {
                checking.report(
                        named,
                        "the table has no replica in " + region + ", only in " + String.join(", ", present)
                                + "; add `replicas: {" + region + ": {}}` to the table");
            }
        });
    }

    /** A cache is in the scenario's own region. */
    void checkCache(Bound workload) {
        boolean elsewhere = workload.part("region")
                .as(String.class)
                .filter(region -> !home().equals(Optional.of(region)))
                .isPresent();
        if (elsewhere && workload.part("throughDax").as(Boolean.class).orElse(false)) {
            checking.report(
                    workload.part("throughDax"),
                    "the DAX cluster is in the scenario's region and this workload is not; leave one of the two out");
        }
    }

    /** A fault of a region, whose table must be in several. */
    void checkFailure(Bound event, Bound table) {
        if (!event.part("region").isGiven()) {
            return;
        }
        if (table.part("replicas").parts().isEmpty() && !table.part("replicas").wrong()) {
            checking.report(event.part("table"), "the table is in one region only; give it `replicas:`");
        } else {
            checkUse(event.part("region"), table);
        }
    }

    private void checkStrong(Bound table, Bound replicas) {
        Bound witness = table.part("witness");
        witness.as(String.class).ifPresent(region -> {
            checkRegion(region, witness, "the table itself is in " + region + "; a witness is in a third region");
            if (replicas.parts().containsKey(region)) {
                checking.report(witness, "there is a replica in " + region + "; a witness is in a third region");
            }
        });
        int count = 1 + replicas.parts().size() + (witness.isGiven() ? 1 : 0);
        if (count != STRONG_REGIONS && !replicas.wrong()) {
            checking.report(
                    table.part("consistency"),
                    "strong needs exactly three regions, and here are " + count
                            + "; give two replicas, or one replica and a witness");
        }
        for (String refused : List.of("localIndexes", "timeToLive")) {
            Bound part = table.part(refused);
            if (part.isGiven()
                    && !(part.value() instanceof java.util.Map && part.parts().isEmpty())) {
                checking.report(part, "a table with consistency: strong can have none; leave it out or use eventual");
            }
        }
    }

    private void checkRegion(String region, Bound where, String sameAsHome) {
        if (!regions.isEmpty() && !regions.contains(region)) {
            checking.reportUnknown(where, region, "region", regions);
        } else if (home().equals(Optional.of(region))) {
            checking.report(where, sameAsHome);
        }
    }

    private Set<String> regionsOf(Bound table) {
        List<String> all = new ArrayList<>();
        home().ifPresent(all::add);
        all.addAll(table.part("replicas").parts().keySet());
        return new LinkedHashSet<>(all);
    }

    private Optional<String> home() {
        return scenario.part("region").as(String.class);
    }

    private static boolean isStrong(Bound table) {
        return table.part("consistency")
                .as(ReplicaConsistency.class)
                .filter(ReplicaConsistency.STRONG::equals)
                .isPresent();
    }
}
