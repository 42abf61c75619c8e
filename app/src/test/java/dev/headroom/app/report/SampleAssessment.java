package dev.headroom.app.report;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.DaxCacheResult;
import dev.headroom.result.DaxNodeResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.DaxWork;
import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.result.WorkloadResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two tables, an index and a cache, an hour of traffic that throttles, a bill and findings: made up, and always the same. */
public final class SampleAssessment {
    public static final String COMMAND =
            "./headroom run flash-sale.yaml --seed 7 --set 'tables.Orders.writeCapacity=600' --out report";

    private SampleAssessment() {}

    /** An hour with one point a second. */
    public static Assessment hour() {
        return withIntervals(3_600);
    }

    /** The same hour with so many points. */
    public static Assessment withIntervals(int intervals) {
        return new Assessment(run(intervals), bill(), findings());
    }

    private static RunResult run(int intervals) {
        SampleResource sample = new SampleResource(intervals);
        ResourceResult orders = sample.of("Orders", Optional.empty(), 8, 90, 380, 600);
        ResourceResult byStatus = sample.of("Orders", Optional.of("byStatus"), 1, 0.4, 190, 200);
        ResourceResult products = sample.of("Products", Optional.empty(), 3, 700, 3, 50);
        double[] hits = new double[intervals];
        double[] misses = new double[intervals];
        for (int i = 0; i < intervals; i++) {
            misses[i] = 2_400 * Math.exp(-i * 6.0 / intervals) + 40 + i % 17;
            hits[i] = 2_400 - misses[i] * 0.9;
        }
        double[] nothing = new double[intervals];
        Series none = Series.of(nothing);
        DaxCacheResult items = new DaxCacheResult(
                6_120_417, 2_519_583, 1_204, 311, 92, 0, 18_233, 28_024_121, Series.of(hits), Series.of(misses));
        DaxCacheResult queries = new DaxCacheResult(4_100, 900, 12, 0, 40, 0, 88, 880_000, none, none);
        DaxResult dax = new DaxResult(
                "dax.r5.large",
                3,
                75_000,
                items,
                queries,
                3_060_208.5,
                0,
                0,
                0,
                0,
                none,
                new DaxWork(Series.of(hits), Series.of(misses), none),
                List.of(
                        new DaxNodeResult(1, 0, Series.of(hits)),
                        new DaxNodeResult(2, 0, Series.of(hits)),
                        new DaxNodeResult(3, 0, Series.of(hits))));
        return new RunResult(
                SampleScenario.flashSale(),
                TimeSpan.parse("1h"),
                intervals == 0 ? TimeSpan.parse("1h") : new TimeSpan(3_600_000_000_000L / intervals),
                intervals,
                List.of(
                        new TableResult(
                                "Orders",
                                212_345,
                                326_374_265,
                                1_537,
                                List.of(orders, byStatus),
                                Optional.empty(),
                                List.of(queue(intervals))),
                        new TableResult("Products", 200_000, 307_400_000, 1_537, List.of(products), Optional.of(dax))),
                workloads(),
                changes());
    }

    /** An index that fell behind. */
    private static PropagationResult queue(int intervals) {
        double[] waiting = new double[intervals];
        double[] overdrawn = new double[intervals];
        for (int i = 0; i < intervals; i++) {
            overdrawn[i] = Math.min(19_000, 9_000 * i);
            waiting[i] = Math.max(0, 400 * (i - 1));
        }
        return new PropagationResult(
                "byStatus",
                31_000,
                800,
                800,
                1_000,
                19_000,
                new Latency(140, 0, 310, 700, 2_400, 8_100, 9_300),
                Optional.of(TimeSpan.parse("45m")),
                TimeSpan.parse("30m"),
                30_500,
                412,
                Series.of(waiting),
                Series.of(overdrawn),
                Series.of(waiting));
    }

    private static List<WorkloadResult> workloads() {
        return List.of(
                workload(
                        "browse",
                        "Products",
                        "GetItem",
                        result(8_640_000, 0, new Latency(0.9, 0.42, 1.9, 3.1, 8.7, 13.2, 31))),
                workload(
                        "checkout",
                        "Orders",
                        "PutItem",
                        result(648_000, 71_233, new Latency(61, 7.9, 210, 480, 1_240, 4_113, 6_020))),
                workload(
                        "back-office",
                        "Orders",
                        "Query",
                        result(43_200, 12, new Latency(5.1, 4.4, 8.1, 9.4, 12.9, 48, 1_020))));
    }

    private static WorkloadResult workload(String name, String table, String operation, OperationResult result) {
        return new WorkloadResult(name, table, result, Map.of(operation, result));
    }

    private static OperationResult result(long requests, long throttled, Latency latency) {
        long failed = throttled / 12;
        return new OperationResult(
                requests,
                requests - failed,
                failed,
                0,
                throttled,
                requests + 2 * throttled,
                throttled / 9,
                requests / 4_000,
                requests / 2.0,
                requests / 4.0,
                latency);
    }

    private static List<Change> changes() {
        return List.of(
                new Change(TimeSpan.parse("12m20s"), "Orders", "partition 2 split for heat into 8 and 9"),
                new Change(TimeSpan.parse("31m"), "Orders/byStatus", "write capacity 200 -> 400"));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "over-provisioned",
                        Severity.WARNING,
                        "Products",
                        "Products pays for 4,000 RCU and uses 17.5% of them.",
                        "The busiest minute consumed 1,912 RCU per second; 82.5% of the provisioned read capacity was never used.",
                        "Provision 2,200 RCU, or turn on auto scaling with a target of 70%: $1,091.77 a month less."),
                new Finding(
                        "hot-key",
                        Severity.CRITICAL,
                        "Orders",
                        "One partition key takes 34% of the traffic of Orders: Orders-4711.",
                        "It asked for 1,520 WCU per second at 0:10:04, and a partition gives 1,000 at the most, however much the"
                                + " table has; 71,233 requests were throttled.",
                        "Spread the key with write sharding over 4 suffixes, or buffer the writes. More capacity will not help."),
                new Finding(
                        "item-size",
                        Severity.NOTE,
                        "Orders",
                        "Items are just over a unit boundary: 1,537 bytes cost 2 WCU.",
                        "512 bytes less would halve the cost of every write.",
                        "Shorten attribute names, or compress the largest attribute."));
    }

    private static Bill bill() {
        return new Bill(
                "eu-central-1",
                List.of(
                        line("Orders", "Provisioned WCU-hours", "600", "0.000793"),
                        line("Orders", "Provisioned RCU-hours", "600", "0.0001586"),
                        line("Orders/byStatus", "Provisioned WCU-hours", "300", "0.000793"),
                        line("Orders/byStatus", "Provisioned RCU-hours", "100", "0.0001586"),
                        line("Products", "Provisioned RCU-hours", "4000", "0.0001586"),
                        line("Products", "Provisioned WCU-hours", "50", "0.000793"),
                        line("Products", "Storage, GB-hours", "20.3", "0.000419"),
                        line("Orders", "Storage, GB-hours", "20.3", "0.000419"),
                        line("Products (DAX)", "dax.r5.large node-hours", "3", "0.322")));
    }

    private static BillLine line(String resource, String what, String unitsAnHour, String price) {
        BigDecimal units = new BigDecimal(unitsAnHour);
        BigDecimal monthly = units.multiply(BigDecimal.valueOf(730));
        BigDecimal unitPrice = new BigDecimal(price);
        return new BillLine(
                resource, what, units, unitPrice, units.multiply(unitPrice), monthly, monthly.multiply(unitPrice));
    }
}
