package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.ReplicaSpec;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the tables and global indexes of a region have provisioned together is within the account's quota, at the start and
 * after each event (facts §2.4). What auto scaling adds on the way is not foreseen here.
 */
final class AccountQuotaChecks {
    private final Checking checking;
    private final Bound bound;
    private final Scenario scenario;
    private final Scenario everyRegion;
    private final Map<String, Provisioned> tables = new LinkedHashMap<>();

    private AccountQuotaChecks(Checking checking, Bound bound, Scenario scenario) {
        this.checking = checking;
        this.bound = bound;
        this.scenario = scenario;
        this.everyRegion = scenario.withReplicasAsTables();
        everyRegion.tables().forEach((label, spec) -> tables.put(label, new Provisioned(spec)));
    }

    /** Adds up what can be: a scenario that is wrong elsewhere is passed over. */
    static void check(Checking checking, Bound scenario) {
        scenario.as(Scenario.class).ifPresent(sound -> new AccountQuotaChecks(checking, scenario, sound).check());
    }

    private void check() {
        if (isExceeded(bound.part("tables"), "")) {
            return;
        }
        List<ScenarioEvent> events = scenario.events();
        List<Integer> inTime = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing(i -> events.get(i).at()))
                .toList();
        for (int number : inTime) {
            if (apply(events.get(number))
                    && isExceeded(bound.part("events").parts().get("" + number), " from then on")) {
                return;
            }
        }
    }

    private boolean apply(ScenarioEvent event) {
        if (event instanceof ChangeCapacity change) {
            ofTable(change.table()).forEach(label -> tables.get(label).change(change, replica(label)));
            return true;
        } else if (event instanceof ChangeBilling change) {
            ofTable(change.table()).forEach(label -> tables.get(label).billing = change.billing());
            return true;
        }
        return false;
    }

    private List<String> ofTable(String table) {
        return tables.keySet().stream()
                .filter(label -> RegionalTable.of(label).table().equals(table))
                .toList();
    }

    private Optional<ReplicaSpec> replica(String label) {
        RegionalTable named = RegionalTable.of(label);
        return named.region()
                .map(region -> scenario.tables().get(named.table()).replicas().get(region));
    }

    private boolean isExceeded(Bound where, String when) {
        long quota = scenario.assumptions().accountQuota();
        Set<String> regions = new TreeSet<>();
        tables.keySet().forEach(label -> regions.add(everyRegion.regionOf(label)));
        for (String region : regions) {
            for (boolean write : new boolean[] {false, true}) {
                long sum = sum(region, write);
                if (sum > quota) {
                    report(where, sum + (write ? " WCU" : " RCU"), region, when, quota);
                    return true;
                }
            }
        }
        return false;
    }

    private long sum(String region, boolean write) {
        return tables.entrySet().stream()
                .filter(table -> everyRegion.regionOf(table.getKey()).equals(region))
                .mapToLong(table -> table.getValue().sum(write))
                .sum();
    }

    private void report(Bound where, String sum, String region, String when, long quota) {
        checking.report(
                where,
                "the tables and indexes in " + region + " would have " + sum + " provisioned together" + when
                        + ", above the account's quota of " + quota
                        + "; provision less or use billing: on-demand, or raise assumptions.accountQuota, as AWS raises the"
                        + " quota on request");
    }

    /** What one table and its indexes have provisioned as the run goes on. */
    private static final class Provisioned {
        private final Map<String, Long> reads = new HashMap<>();
        private final Map<String, Long> writes = new HashMap<>();
        private BillingMode billing;

        Provisioned(TableSpec spec) {
            billing = spec.billing();
            reads.put("", spec.readCapacity());
            writes.put("", spec.writeCapacity());
            spec.globalIndexes().forEach((name, index) -> {
                reads.put(name, index.readCapacity());
                writes.put(name, index.writeCapacity());
            });
        }

        void change(ChangeCapacity change, Optional<ReplicaSpec> replica) {
            String resource = change.index().orElse("");
            replica.map(own -> own.readCapacityAfter(change))
                    .orElse(change.readCapacity())
                    .ifPresent(units -> reads.put(resource, units));
            change.writeCapacity().ifPresent(units -> writes.put(resource, units));
        }

        long sum(boolean write) {
            return billing == BillingMode.PROVISIONED
                    ? (write ? writes : reads)
                            .values().stream().mapToLong(Long::longValue).sum()
                    : 0;
        }
    }
}
