package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.StoredContents;
import dev.headroom.table.TableEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When nothing is on its way between them, all regions hold the same; and when no more is written, nothing stays on its way. */
final class ReplicaLaw implements Law {
    private static final String LAW = "replicas converge";
    /** Write units a second that a partition gives: more than these scenarios write. */
    private static final int AMPLE = 300;

    /** Enough for what waits of these scenarios' traffic. */
    private static final long SETTLED_NANOS = 30_000_000_000L;

    private final Scenario scenario;
    private final List<Replica> replicas;

    ReplicaLaw(Scenario scenario, List<Replica> replicas) {
        this.scenario = scenario;
        this.replicas = replicas;
    }

    @Override
    public void second(long nowNanos) {
        if (replicas.stream().mapToLong(Replica::pending).sum() > 0) {
            return;
        }
        Map<PrimaryKey, Item> first = contents(replicas.get(0));
        for (Replica replica : replicas) {
            Map<PrimaryKey, Item> other = contents(replica);
            first.forEach((key, item) -> unless(
                    item.equals(other.get(key)),
                    LAW,
                    "at %s s %s is %s here and %s in %s",
                    nowNanos / 1e9,
                    key,
                    item,
                    other.get(key),
                    replica.region()));
            unless(
                    other.size() == first.size(),
                    LAW,
                    "at %s s %d items here and %d in %s",
                    nowNanos / 1e9,
                    first.size(),
                    other.size(),
                    replica.region());
        }
    }

    @Override
    public void ended(RunResult run) {
        second(run.simulated().nanos());
        long pending = replicas.stream().mapToLong(Replica::pending).sum();
        unless(
                pending == 0 || !isSettled(run.simulated().nanos() - SETTLED_NANOS),
                LAW,
                "%d writes have not arrived",
                pending);
    }

    /** Whether since then nothing was written or cut off, in tables that can take all that waited. */
    private boolean isSettled(long sinceNanos) {
        boolean ample = scenario.assumptions().partitionWriteCeiling() >= AMPLE;
        return ample
                && scenario.tables().values().stream().allMatch(ReplicaLaw::takesAll)
                && scenario.workloads().values().stream()
                        .allMatch(workload -> workload.end().isPresent()
                                && workload.end().get().nanos() <= sinceNanos)
                && scenario.events().stream().noneMatch(event -> goesOn(event, sinceNanos));
    }

    private static boolean takesAll(TableSpec table) {
        return table.billing() == BillingMode.ON_DEMAND
                && table.onDemandMaximum().isEmpty()
                && table.globalIndexes().isEmpty()
                && table.timeToLive().isEmpty();
    }

    private static boolean goesOn(ScenarioEvent event, long sinceNanos) {
        return event instanceof ChangeBilling
                || event instanceof ChangeOnDemandMaximum
                || event instanceof FailRegion fail
                        && fail.at().nanos() + fail.duration().nanos() > sinceNanos;
    }

    private static Map<PrimaryKey, Item> contents(Replica replica) {
        TableEngine engine = replica.table().engine();
        Map<PrimaryKey, Item> contents = new HashMap<>();
        StoredContents.of(engine)
                .items()
                .forEach(placed -> contents.put(engine.definition().keys().keyOf(placed.item()), placed.item()));
        return contents;
    }
}
