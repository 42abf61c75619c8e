package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.BillingMode;
import java.util.Optional;

/** Checks of throughput against the quota of a table, which each of its global indexes has for itself (facts §2.4). */
final class TableQuotaChecks {
    private static final String[] CAPACITIES = {"readCapacity", "writeCapacity"};
    private static final String[] SIDES = {"reads", "writes"};

    private final Checking checking;
    private final BillingModes modes;
    private final Optional<Long> quota;

    TableQuotaChecks(Checking checking, Bound scenario) {
        this.checking = checking;
        this.modes = new BillingModes(scenario);
        this.quota = scenario.part("assumptions").part("tableQuota").as(Long.class);
    }

    void checkTable(String name, Bound table) {
        boolean provisioned = modes.isEver(BillingMode.PROVISIONED, name, table);
        checkResource(table, provisioned);
        table.part("globalIndexes").parts().values().forEach(index -> checkResource(index, provisioned));
        table.part("replicas").parts().values().forEach(replica -> {
            requireWithin(replica.part("readCapacity"));
            replica.part("indexReadCapacity").parts().values().forEach(this::requireWithin);
        });
    }

    /** What an event sets. */
    void checkEvent(Bound event) {
        requireAllWithin(event, CAPACITIES);
        requireAllWithin(event, SIDES);
    }

    private void checkResource(Bound resource, boolean provisioned) {
        if (provisioned) {
            requireAllWithin(resource, CAPACITIES);
        }
        requireAllWithin(resource.part("warmThroughput"), SIDES);
        requireAllWithin(resource.part("onDemandMaximum"), SIDES);
        Bound scaling = resource.part("autoScaling");
        checkBounds(scaling);
        scaling.part("schedule").parts().values().forEach(this::checkBounds);
    }

    private void checkBounds(Bound scaled) {
        for (String side : SIDES) {
            requireWithin(scaled.part(side).part("max"));
        }
    }

    private void requireAllWithin(Bound whole, String... parts) {
        for (String part : parts) {
            requireWithin(whole.part(part));
        }
    }

    private void requireWithin(Bound units) {
        quota.ifPresent(most -> units.as(Long.class)
                .filter(given -> given > most)
                .ifPresent(given -> checking.report(
                        units,
                        given + " is above the quota of a table or an index, " + most + "; give " + most
                                + " at most, or raise assumptions.tableQuota, as AWS raises the quota on request")));
    }
}
