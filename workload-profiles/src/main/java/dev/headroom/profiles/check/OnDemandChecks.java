package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeWarmThroughput;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks of warm throughput, which never falls, and of maxima on demand, which a table has that is on demand at some time
 * (facts §3.4, §3.5).
 */
final class OnDemandChecks {
    private static final String[] SIDES = {"reads", "writes"};

    private final Checking checking;
    private final Bound scenario;
    private final BillingModes modes;

    OnDemandChecks(Checking checking, Bound scenario) {
        this.checking = checking;
        this.scenario = scenario;
        this.modes = new BillingModes(scenario);
    }

    void checkTable(String name, Bound table) {
        Stream.concat(Stream.of(table), table.part("globalIndexes").parts().values().stream())
                .forEach(resource -> checkResource(name, table, resource));
    }

    void checkEvent(Bound event, Bound table) {
        String name = event.part("table").as(String.class).orElse("");
        if (event.as(ChangeOnDemandMaximum.class).isPresent()) {
            requireOnDemand(event, name, table);
        } else if (event.as(ChangeWarmThroughput.class).isPresent()) {
            Bound resource = event.part("index")
                    .as(String.class)
                    .map(index -> table.part("globalIndexes").part(index))
                    .orElse(table);
            requireSide(event, "changes nothing");
            for (String side : SIDES) {
                requireNotBelow(event.part(side), warmBefore(event, table, resource, side));
            }
        }
    }

    private void checkResource(String name, Bound table, Bound resource) {
        Bound maximum = resource.part("onDemandMaximum");
        if (maximum.isGiven() && !maximum.wrong()) {
            requireOnDemand(maximum, name, table);
            requireSide(maximum, "bounds nothing");
        }
        Bound warm = resource.part("warmThroughput");
        if (warm.isGiven() && !warm.wrong()) {
            requireSide(warm, "warms nothing");
            for (String side : SIDES) {
                requireNotBelow(warm.part(side), byItself(table, resource, side));
            }
        }
    }

    private void requireOnDemand(Bound where, String name, Bound table) {
        if (!modes.isEver(BillingMode.ON_DEMAND, name, table)
                && !table.part("billing").wrong()) {
            checking.report(
                    where,
                    "only what is on demand has a maximum, and the table is provisioned; leave it out, or give the table"
                            + " billing: on-demand");
        }
    }

    private void requireSide(Bound where, String otherwise) {
        if (!where.part("reads").isGiven() && !where.part("writes").isGiven()) {
            checking.report(where, otherwise + "; give reads, writes or both");
        }
    }

    private void requireNotBelow(Bound units, long present) {
        units.as(Long.class)
                .filter(given -> given < present)
                .ifPresent(given -> checking.report(
                        units,
                        given + " is below the " + present + " that can be had at once by then; warm throughput never"
                                + " falls: give more, or leave it out"));
    }

    /** What a table or index can take at once when it is new. */
    private long byItself(Bound table, Bound resource, String side) {
        boolean onDemand = table.part("billing")
                .as(BillingMode.class)
                .filter(BillingMode.ON_DEMAND::equals)
                .isPresent();
        Bound units = onDemand
                ? scenario.part("assumptions")
                        .part(side.equals("reads") ? "onDemandInitialReads" : "onDemandInitialWrites")
                : resource.part(side.equals("reads") ? "readCapacity" : "writeCapacity");
        return units.as(Long.class).orElse(0L);
    }

    /** What it can take at least when the event comes: traffic may have brought it further. */
    private long warmBefore(Bound event, Bound table, Bound resource, String side) {
        String capacity = side.equals("reads") ? "readCapacity" : "writeCapacity";
        Stream<Optional<Long>> earlier = scenario.part("events").parts().values().stream()
                .filter(other ->
                        isSame(other, event, "table") && isSame(other, event, "index") && isBefore(other, event))
                .map(other -> (other.as(ChangeWarmThroughput.class).isPresent()
                                ? other.part(side)
                                : other.part(capacity))
                        .as(Long.class));
        return Stream.concat(
                        earlier,
                        Stream.of(resource.part("warmThroughput").part(side).as(Long.class)))
                .flatMap(Optional::stream)
                .reduce(byItself(table, resource, side), Math::max);
    }

    private static boolean isSame(Bound left, Bound right, String part) {
        return left.part(part).as(String.class).equals(right.part(part).as(String.class));
    }

    private static boolean isBefore(Bound left, Bound right) {
        return left.part("at")
                .as(TimeSpan.class)
                .flatMap(at -> right.part("at").as(TimeSpan.class).filter(later -> at.compareTo(later) < 0))
                .isPresent();
    }
}
