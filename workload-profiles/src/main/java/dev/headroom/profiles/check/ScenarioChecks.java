package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ChangeWarmThroughput;
import java.util.Set;

/** Every check across the fields of a scenario. What is wrong in itself is passed over; what is sound beside it is checked. */
public final class ScenarioChecks {
    private final Set<String> regions;
    private final Checking checking;

    /** @param regions the known regions; empty to accept every one */
    public ScenarioChecks(Set<String> regions, Problems problems) {
        this.regions = regions;
        this.checking = new Checking(problems);
    }

    public void check(Bound scenario) {
        checkRegion(scenario.part("region"));
        checkWarmUp(scenario);
        TableChecks tables = new TableChecks(checking, scenario);
        scenario.part("tables").parts().forEach(tables::check);
        TableQuotaChecks quotas = new TableQuotaChecks(checking, scenario);
        scenario.part("tables").parts().forEach(quotas::checkTable);
        OnDemandChecks onDemand = new OnDemandChecks(checking, scenario);
        scenario.part("tables").parts().forEach(onDemand::checkTable);
        ReplicaChecks replicas = new ReplicaChecks(checking, scenario, regions);
        scenario.part("tables").parts().forEach(replicas::check);
        WorkloadChecks workloads = new WorkloadChecks(checking, scenario, replicas);
        scenario.part("workloads").parts().values().forEach(workloads::check);
        scenario.part("clients").parts().values().forEach(this::checkClient);
        scenario.part("events").parts().values().forEach(event -> {
            checkEvent(event, scenario, replicas, onDemand);
            workloads.checkEvent(event);
            quotas.checkEvent(event);
        });
        AccountQuotaChecks.check(checking, scenario);
    }

    private void checkWarmUp(Bound scenario) {
        Bound warmUp = scenario.part("warmUp");
        scenario.part("duration").as(TimeSpan.class).ifPresent(duration -> warmUp.as(TimeSpan.class)
                .filter(time -> time.compareTo(duration) >= 0)
                .ifPresent(time -> checking.report(
                        warmUp, time + " leaves nothing of the run to report; its duration is " + duration)));
    }

    private void checkRegion(Bound region) {
        region.as(String.class)
                .filter(name -> !regions.isEmpty() && !regions.contains(name))
                .ifPresent(name -> checking.reportUnknown(region, name, "region", regions));
    }

    private void checkClient(Bound client) {
        client.part("baseDelay").as(TimeSpan.class).ifPresent(base -> client.part("maxDelay")
                .as(TimeSpan.class)
                .filter(longest -> longest.compareTo(base) < 0)
                .ifPresent(longest ->
                        checking.report(client.part("maxDelay"), longest + " is shorter than the baseDelay, " + base)));
        checkHedging(client.part("hedgeAfter"), client.part("requestTimeout"));
    }

    /** A read that was given up cannot be sent a second time. */
    private void checkHedging(Bound hedgeAfter, Bound timeout) {
        hedgeAfter.as(TimeSpan.class).ifPresent(after -> timeout.as(TimeSpan.class)
                .filter(longest -> longest.compareTo(after) <= 0)
                .ifPresent(longest -> checking.report(
                        hedgeAfter,
                        "no second read is ever sent: after the requestTimeout, " + longest
                                + ", the first is given up already; give less than that, or raise requestTimeout")));
    }

    private void checkEvent(Bound event, Bound scenario, ReplicaChecks replicas, OnDemandChecks onDemand) {
        checking.find(event.part("table"), "table", scenario.part("tables")).ifPresent(table -> {
            checking.find(event.part("index"), "global index", table.part("globalIndexes"));
            replicas.checkFailure(event, table);
            new DaxChecks(checking).checkFailure(event, table);
            onDemand.checkEvent(event, table);
        });
        checking.find(event.part("fail").part("table"), "table", scenario.part("tables"));
        Bound at = event.part("at");
        scenario.part("duration").as(TimeSpan.class).ifPresent(duration -> at.as(TimeSpan.class)
                .filter(time -> time.compareTo(duration) > 0)
                .ifPresent(time -> checking.report(at, time + " is after the end of the run, " + duration)));
        if (event.parts().containsKey("readCapacity") && isWithoutEffect(event, "readCapacity", "writeCapacity")) {
            checking.report(event, "changes nothing; give readCapacity, writeCapacity or both");
        } else if (event.as(ChangeWarmThroughput.class).isPresent() && isWithoutEffect(event, "reads", "writes")) {
            checking.report(event, "changes nothing; give reads, writes or both");
        }
    }

    private static boolean isWithoutEffect(Bound event, String reads, String writes) {
        return !event.part(reads).isGiven() && !event.part(writes).isGiven();
    }
}
