package dev.headroom.app.desktop.run;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.scenario.AvailabilityZone;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeSharding;
import dev.headroom.scenario.ChangeWarmThroughput;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.OnDemandMaximum;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.SwitchDax;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WarmThroughput;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.scenario.WriteSharding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The knobs that a scenario has: a kind of knob is a line here. */
public final class Knobs {
    private static final long MOST_SHARDS = 1_000;
    private static final long NO_BOUND = 0;
    private static final TimeSpan OUTAGE = TimeSpan.parse("5m");

    private final Scenario scenario;

    private Knobs(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The knobs of a scenario, grouped by what they are for. */
    public static List<KnobGroup> of(Scenario scenario) {
        return new Knobs(scenario).groups();
    }

    private List<KnobGroup> groups() {
        List<KnobGroup> groups = new ArrayList<>();
        scenario.tables().forEach((name, table) -> {
            groups.add(table(name, table));
            table.globalIndexes()
                    .keySet()
                    .forEach(index -> groups.add(
                            new KnobGroup("index", name + " / " + index, throughput(name, Optional.of(index)))));
        });
        scenario.workloads().forEach((name, workload) -> groups.add(workload(name, workload)));
        groups.add(new KnobGroup(
                "service",
                "",
                Arrays.stream(AvailabilityZone.Zone.values()).map(Knobs::zone).toList()));
        return groups.stream().filter(group -> !group.knobs().isEmpty()).toList();
    }

    private KnobGroup table(String name, TableSpec table) {
        List<Knob> knobs = new ArrayList<>(throughput(name, Optional.empty()));
        knobs.add(new Knob.Switch(
                "on-demand",
                now -> last(now, ChangeBilling.class, change -> change.table().equals(name))
                                .map(ChangeBilling::billing)
                                .orElse(table.billing())
                        == BillingMode.ON_DEMAND,
                (at, on, now) -> new ChangeBilling(at, name, on ? BillingMode.ON_DEMAND : BillingMode.PROVISIONED)));
        if (table.dax().isPresent()) {
            knobs.add(new Knob.Fault(
                    "fail-dax-node", Optional.empty(), at -> new FailDaxNode(at, name, Optional.empty(), OUTAGE)));
        }
        knobs.add(new Knob.Fault(
                "fail-leader",
                Optional.empty(),
                at -> new Fail(at, new PartitionLeader(name, Optional.empty(), Optional.empty()), Optional.empty())));
        if (!table.replicas().isEmpty()) {
            Stream.concat(Stream.of(scenario.region()), table.replicas().keySet().stream())
                    .map(region -> new Knob.Fault(
                            "fail-region", Optional.of(region), at -> new FailRegion(at, name, region, OUTAGE, false)))
                    .forEach(knobs::add);
        }
        return new KnobGroup("table", name, knobs);
    }

    private static Knob zone(AvailabilityZone.Zone zone) {
        return new Knob.Fault(
                "fail-zone",
                Optional.of(zone.name().toLowerCase(Locale.ROOT)),
                at -> new Fail(at, new AvailabilityZone(zone), Optional.of(OUTAGE)));
    }

    private KnobGroup workload(String name, WorkloadSpec workload) {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(new Knob.Number(
                "shards",
                1,
                MOST_SHARDS,
                true,
                now -> shards(now, name),
                result -> Optional.of(shards(result.scenario(), name)),
                (at, value, now) -> new ChangeSharding(at, name, value.intValue(), Optional.empty())));
        if (scenario.tables().get(workload.table()).dax().isPresent()) {
            knobs.add(new Knob.Switch(
                    "dax",
                    now -> last(now, SwitchDax.class, change -> change.workload()
                                    .equals(name))
                            .map(SwitchDax::throughDax)
                            .orElse(workload.throughDax()),
                    (at, on, now) -> new SwitchDax(at, name, on)));
        }
        return new KnobGroup("workload", name, knobs);
    }

    private static long shards(Scenario now, String workload) {
        return last(now, ChangeSharding.class, change -> change.workload().equals(workload))
                .map(change -> (long) change.shards())
                .orElseGet(() -> (long) now.workloads()
                        .get(workload)
                        .sharding()
                        .map(WriteSharding::shards)
                        .orElse(1));
    }

    /** Capacity while provisioned, and what bounds or prepares it on demand; of the table or an index. */
    private List<Knob> throughput(String table, Optional<String> index) {
        List<Knob> knobs = new ArrayList<>();
        for (boolean write : new boolean[] {false, true}) {
            knobs.add(capacity(table, index, write));
        }
        for (boolean write : new boolean[] {false, true}) {
            knobs.add(maximum(table, index, write));
        }
        for (boolean write : new boolean[] {false, true}) {
            knobs.add(warm(table, index, write));
        }
        return knobs;
    }

    private Knob capacity(String table, Optional<String> index, boolean write) {
        return new Knob.Number(
                write ? "write-capacity" : "read-capacity",
                1,
                mostThroughput(),
                false,
                now -> last(
                                now,
                                ChangeCapacity.class,
                                change -> change.table().equals(table)
                                        && change.index().equals(index)
                                        && capacity(change, write).isPresent())
                        .flatMap(change -> capacity(change, write))
                        .orElseGet(() -> provisioned(table, index, write)),
                result -> resource(result, table, index)
                        .filter(resource -> resource.billing() == BillingMode.PROVISIONED)
                        .map(resource -> Math.round(now(result, provisioned(resource, write)))),
                (at, value, now) -> new ChangeCapacity(at, table, index, unless(write, value), unless(!write, value)));
    }

    private static Optional<Long> capacity(ChangeCapacity change, boolean write) {
        return write ? change.writeCapacity() : change.readCapacity();
    }

    private long provisioned(String table, Optional<String> index, boolean write) {
        TableSpec spec = scenario.tables().get(table);
        return index.map(name -> spec.globalIndexes().get(name))
                .map(found -> write ? found.writeCapacity() : found.readCapacity())
                .orElseGet(() -> write ? spec.writeCapacity() : spec.readCapacity());
    }

    private static Series provisioned(ResourceResult resource, boolean write) {
        return (write ? resource.writes() : resource.reads()).provisioned();
    }

    /** A maximum that is not given is lifted, so the other side's is given again. */
    private Knob maximum(String table, Optional<String> index, boolean write) {
        Function<Scenario, OnDemandMaximum> asked = now -> maximum(now, table, index);
        return new Knob.Number(
                write ? "write-maximum" : "read-maximum",
                NO_BOUND,
                mostThroughput(),
                true,
                now -> (write ? asked.apply(now).writes() : asked.apply(now).reads()).orElse(NO_BOUND),
                result -> resource(result, table, index)
                        .filter(resource -> resource.billing() == BillingMode.ON_DEMAND)
                        .map(resource -> (write
                                        ? asked.apply(result.scenario()).writes()
                                        : asked.apply(result.scenario()).reads())
                                .orElse(NO_BOUND)),
                (at, value, now) -> {
                    OnDemandMaximum before = asked.apply(now);
                    Optional<Long> bound = unless(value == NO_BOUND, value);
                    return new ChangeOnDemandMaximum(
                            at, table, index, write ? before.reads() : bound, write ? bound : before.writes());
                });
    }

    private static OnDemandMaximum maximum(Scenario now, String table, Optional<String> index) {
        return last(
                        now,
                        ChangeOnDemandMaximum.class,
                        change -> change.table().equals(table) && change.index().equals(index))
                .map(change -> new OnDemandMaximum(change.reads(), change.writes()))
                .or(() -> index.isPresent()
                        ? now.tables()
                                .get(table)
                                .globalIndexes()
                                .get(index.get())
                                .onDemandMaximum()
                        : now.tables().get(table).onDemandMaximum())
                .orElse(new OnDemandMaximum(Optional.empty(), Optional.empty()));
    }

    private Knob warm(String table, Optional<String> index, boolean write) {
        Function<Scenario, Long> asked = now -> Stream.concat(
                        now.events().stream()
                                .filter(ChangeWarmThroughput.class::isInstance)
                                .map(ChangeWarmThroughput.class::cast)
                                .filter(change -> change.table().equals(table)
                                        && change.index().equals(index))
                                .map(change -> write ? change.writes() : change.reads()),
                        atStart(now, table, index).stream().map(warm -> write ? warm.writes() : warm.reads()))
                .flatMap(Optional::stream)
                .reduce(0L, Math::max);
        return new Knob.Number(
                write ? "write-warm" : "read-warm",
                0,
                mostThroughput(),
                true,
                asked,
                result -> Optional.of(asked.apply(result.scenario())),
                (at, value, now) ->
                        new ChangeWarmThroughput(at, table, index, unless(write, value), unless(!write, value)));
    }

    private static Optional<WarmThroughput> atStart(Scenario now, String table, Optional<String> index) {
        TableSpec spec = now.tables().get(table);
        return index.isPresent() ? spec.globalIndexes().get(index.get()).warmThroughput() : spec.warmThroughput();
    }

    private long mostThroughput() {
        return scenario.assumptions().tableQuota();
    }

    private static Optional<Long> unless(boolean absent, long value) {
        return absent ? Optional.empty() : Optional.of(value);
    }

    private static Optional<ResourceResult> resource(RunResult result, String table, Optional<String> index) {
        return result.tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.resources().stream())
                .filter(each -> each.index().equals(index))
                .findFirst();
    }

    /** What a series had come to. */
    private static double now(RunResult result, Series series) {
        long interval = result.simulated().nanos() / result.interval().nanos();
        return series.get((int) Math.min(interval, series.length() - 1L));
    }

    /** What was asked for last. */
    private static <E> Optional<E> last(Scenario now, Class<E> kind, Predicate<E> which) {
        return now.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .reduce((one, later) -> later);
    }
}
