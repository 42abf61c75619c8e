package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.cost.BillingTimeline;
import dev.headroom.cost.ClassPrices;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.BillingMode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One side, reads or writes, of one table or global index of a run: what most rules look at. */
record Side(RunResult run, TableResult table, ResourceResult resource, Direction direction) {
    /** All sides of all tables and indexes, reads first. */
    static Stream<Side> all(RunResult run) {
        return run.tables().stream().flatMap(table -> ofTable(run, table));
    }

    /** The sides of one table and its indexes. */
    static Stream<Side> ofTable(RunResult run, TableResult table) {
        return table.resources().stream()
                .flatMap(resource -> Arrays.stream(Direction.values()).map(way -> new Side(run, table, resource, way)));
    }

    String label() {
        return resource.label();
    }

    ThroughputResult throughput() {
        return direction.of(resource);
    }

    boolean isIndex() {
        return resource.index().isPresent();
    }

    /** Writes of an index: what holds these back holds back the table's writes. */
    boolean isIndexWrite() {
        return isIndex() && direction == Direction.WRITE;
    }

    boolean onDemand() {
        return resource.billing() == BillingMode.ON_DEMAND;
    }

    boolean classic() {
        return run.scenario().generation().dividesCapacity();
    }

    /** Whether the table was provisioned all the time. */
    boolean alwaysProvisioned() {
        return BillingTimeline.of(run, table.name()).always(BillingMode.PROVISIONED);
    }

    /** Operations throttled for this cause. */
    long events(Cause cause) {
        return resource.throttleEvents()
                .getOrDefault(ThrottlingReason.of(isIndex(), direction == Direction.WRITE, cause), 0L);
    }

    /** Operations throttled for whatever cause. */
    long events() {
        return Arrays.stream(Cause.values()).mapToLong(this::events).sum();
    }

    double meanConsumed() {
        return throughput().consumedUnits() / run.simulated().seconds();
    }

    double meanDemand() {
        return Arrays.stream(demand()).average().orElse(0);
    }

    /** Units per second asked for at first attempts, in each interval. */
    double[] demand() {
        return FirstAttempts.perSecond(run, table.name(), direction, throughput());
    }

    double peakDemand() {
        return Arrays.stream(demand()).max().orElse(0);
    }

    /** The capacity in force at the end. */
    double capacityAtEnd() {
        int length = throughput().provisioned().length();
        return length == 0 ? 0 : throughput().provisioned().get(length - 1);
    }

    double meanCapacity() {
        return Arrays.stream(throughput().provisioned().toArray()).average().orElse(0);
    }

    /** The highest capacity that was in force while something was throttled; 0 where nothing was. */
    double capacityWhereThrottled() {
        ThroughputResult side = throughput();
        return IntStream.range(0, side.throttled().length())
                .filter(i -> side.throttled().get(i) > 0)
                .mapToDouble(i -> side.provisioned().get(i))
                .max()
                .orElse(0);
    }

    /**
     * The provisioned capacity that would have served what was throttled: the busiest interval's demand. Where the
     * intervals are too wide to show the demand above the capacity, what makes the demand 70 % of it, or a quarter more.
     */
    long neededCapacity() {
        double capacity = capacityWhereThrottled();
        double peak = peakDemand();
        return peak > capacity
                ? TargetUtilisation.whole(peak)
                : Math.max(TargetUtilisation.capacityFor(peak), TargetUtilisation.whole(capacity * 1.25));
    }

    /** What one partition can take: the service's ceiling, and in the classic generation no more than an equal part. */
    double partitionCeiling() {
        double ceiling = direction.partitionCeiling(run.scenario().assumptions());
        int partitions = resource.partitions().size();
        return classic() && partitions > 0 && !onDemand() ? Math.min(ceiling, capacityAtEnd() / partitions) : ceiling;
    }

    ClassPrices prices() {
        return PriceBook.of(run.scenario().regionOf(table.name()))
                .prices(run.scenario().table(table.name()).tableClass());
    }

    /** What so many more (or fewer) units of provisioned capacity cost, as {@code +$47.45/month}. */
    String monthlyChange(double units) {
        BigDecimal change = direction.monthlyPrice(prices()).multiply(BigDecimal.valueOf(units));
        return (change.signum() < 0 ? "" : "+") + Dollars.cents(change) + "/month";
    }

    /** {@code 1,200 WCU}. */
    String units(double units) {
        return Figures.number(units) + " " + (onDemand() ? direction.requestUnit() : direction.capacityUnit());
    }

    /** {@code 1,200 write units/s}: traffic, as opposed to capacity. */
    String perSecond(double units) {
        return consumed(units) + "/s";
    }

    /** {@code 1,200 write units}: consumption. */
    String consumed(double units) {
        return Figures.number(units) + " " + direction.word() + " units";
    }
}
