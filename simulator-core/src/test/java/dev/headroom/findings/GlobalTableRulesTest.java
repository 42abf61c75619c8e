package dev.headroom.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.HotKey;
import dev.headroom.result.Latency;
import dev.headroom.result.RegionFailure;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.RunResults;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.result.WriteConflict;
import dev.headroom.scenario.ReplicaConsistency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlobalTableRulesTest {
    private static final Bill BILL = new Bill("us-east-1", List.of());

    @Test
    void saysWhoseWritesWereLost() {
        WriteConflict conflict =
                new WriteConflict(TimeSpan.parse("3s"), "cart-7", "eu-west-1", "us-east-1", TimeSpan.parse("120ms"));
        RunResult run = run(new GlobalTableResult(
                ReplicaConsistency.EVENTUAL,
                List.of(replica("us-east-1", "Carts", 4, 0), replica("eu-west-1", "Carts@eu-west-1", 0, 0)),
                4,
                List.of(conflict),
                List.of(new HotKey("cart-7", 3, 0.75)),
                List.of()));

        assertThat(new LostUpdatesRule().find(run, BILL)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(finding.headline()).startsWith("4 writes to Carts were acknowledged and then lost");
            assertThat(finding.evidence())
                    .contains("2% of 200 writes", "4 writes of us-east-1", "120 ms before", "key 'cart-7'");
            assertThat(finding.remedy()).contains("home region", "consistency: strong", "20ms longer");
        });
    }

    @Test
    void saysThatAReplicaIsBehindAndWhy() {
        RunResult run = run(new GlobalTableResult(
                ReplicaConsistency.EVENTUAL,
                List.of(replica("us-east-1", "Carts", 0, 0), replica("eu-west-1", "Carts@eu-west-1", 0, 700)),
                0,
                List.of(),
                List.of(),
                List.of()));

        assertThat(new ReplicaLagRule().find(run, BILL)).singleElement().satisfies(finding -> {
            assertThat(finding.resource()).isEqualTo("Carts@eu-west-1");
            assertThat(finding.evidence())
                    .contains("700 writes were not there at the end", "TableWriteKeyRangeThroughputExceeded");
            assertThat(finding.remedy()).startsWith("More capacity does not help");
        });
    }

    @Test
    void saysThatStrongConsistencyPutNothingAtRisk() {
        RegionFailure failure = new RegionFailure(
                "us-east-1",
                false,
                TimeSpan.parse("4m"),
                TimeSpan.parse("7m"),
                0,
                TimeSpan.ZERO,
                Optional.of(TimeSpan.parse("2s")));
        RunResult run = run(new GlobalTableResult(
                ReplicaConsistency.STRONG,
                List.of(replica("us-east-1", "Carts", 0, 0)),
                0,
                List.of(),
                List.of(),
                List.of(failure)));

        assertThat(new RegionFailureRule().find(run, BILL)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.evidence()).startsWith("Recovery point: 0. No workload asked it meanwhile. The regions");
        });
    }

    @Test
    void saysWhatAFailedRegionPutAtRisk() {
        RegionFailure failure = new RegionFailure(
                "us-east-1",
                false,
                TimeSpan.parse("4m"),
                TimeSpan.parse("7m"),
                102,
                TimeSpan.parse("800ms"),
                Optional.of(TimeSpan.parse("2s")));
        RunResult run = run(new GlobalTableResult(
                ReplicaConsistency.EVENTUAL,
                List.of(replica("us-east-1", "Carts", 0, 0)),
                0,
                List.of(),
                List.of(),
                List.of(failure)));

        assertThat(new RegionFailureRule().find(run, BILL)).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("us-east-1 was down from 4m to 7m; 102 acknowledged writes were nowhere else.");
            assertThat(finding.evidence()).contains("102 writes, the oldest 800 ms old", "caught up 2 s after");
        });
    }

    private static RunResult run(GlobalTableResult global) {
        RunResult run = RunResults.lasting("10m", "1m")
                .onDemand("Carts", 12_000, 4_000, table -> table)
                .build();
        TableResult table = run.tables().get(0);
        return new RunResult(
                run.scenario(),
                run.simulated(),
                run.interval(),
                run.intervals(),
                List.of(new TableResult(
                        table.name(),
                        table.itemCount(),
                        table.sizeBytes(),
                        table.averageItemBytes(),
                        table.resources(),
                        table.dax(),
                        List.of(global))),
                run.workloads(),
                run.changes());
    }

    private static ReplicaResult replica(String region, String label, long lost, long pending) {
        return new ReplicaResult(
                region,
                label,
                100,
                100,
                100,
                100,
                0,
                pending,
                pending == 0 ? Map.of() : Map.of(ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, pending),
                lost,
                0,
                0,
                new Latency(500, 500, 800, 900, 1_000, 1_100, 1_200),
                Series.of(0, 0),
                pending,
                Series.of(0, pending),
                0);
    }
}
