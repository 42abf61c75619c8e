package dev.headroom.app;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.HotKey;
import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small run, made up: one table, one workload, a key that throttles as much as the test likes. */
public final class SampleRun {
    private static final Series NOTHING = Series.of(0);

    private SampleRun() {}

    public static Scenario scenario() {
        return new Scenario(
                "sale",
                "",
                1,
                TimeSpan.parse("1m"),
                TimeSpan.ZERO,
                Generation.CURRENT,
                "us-east-1",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null);
    }

    /** 100,000 writes, so many of them throttled once. */
    public static RunResult run(Scenario scenario, long throttled) {
        OperationResult puts = new OperationResult(
                100_000,
                100_000,
                0,
                0,
                throttled,
                100_000 + throttled,
                0,
                0,
                0,
                100_000,
                new Latency(9, 4.5, 12, 20, 48, 120.4, 500));
        return new RunResult(
                scenario,
                scenario.duration(),
                scenario.duration(),
                1,
                List.of(new TableResult(
                        "Orders", 1_000, 1_024_000, 1_024, List.of(orders(throttled)), Optional.empty())),
                List.of(new WorkloadResult("checkout", "Orders", puts, Map.of("PutItem", puts))),
                List.of());
    }

    private static ResourceResult orders(long throttled) {
        return new ResourceResult(
                "Orders",
                Optional.empty(),
                BillingMode.PROVISIONED,
                1_000,
                1_024_000,
                new ThroughputResult(0, 0, 0, 0, 0, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
                new ThroughputResult(
                        100_000 + throttled,
                        100_000,
                        throttled,
                        100_000 + throttled,
                        throttled,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING),
                throttled == 0
                        ? Map.of()
                        : Map.of(ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, throttled),
                List.of(new PartitionResult(
                        3,
                        0.25,
                        0.5,
                        Optional.empty(),
                        Optional.empty(),
                        1_024_000,
                        NOTHING,
                        Series.of(998.4),
                        Series.of(throttled))),
                List.of(),
                List.of(new HotKey("PRODUCT#1", 250_000, 0.83)),
                List.of());
    }

    /** The run with a bill of $474.50 a month and one finding. */
    public static Assessment assessed(RunResult run) {
        BillLine capacity = new BillLine(
                "Orders",
                "Provisioned WCU-hours",
                new BigDecimal("16.667"),
                new BigDecimal("0.00065"),
                new BigDecimal("0.0108"),
                new BigDecimal("730000"),
                new BigDecimal("474.50"));
        Finding hotKey = new Finding(
                "hot-key",
                Severity.CRITICAL,
                "Orders",
                "PRODUCT#1 takes 83% of the writes.",
                "It asked for 1,500 WCU a second; a partition gives 1,000.",
                "Spread it with write sharding.");
        return new Assessment(run, new Bill("us-east-1", List.of(capacity)), List.of(hotKey));
    }
}
