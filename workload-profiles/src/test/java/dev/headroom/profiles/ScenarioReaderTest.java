package dev.headroom.profiles;

import static dev.headroom.profiles.Examples.LARGE;
import static dev.headroom.profiles.Examples.SMALL;
import static dev.headroom.profiles.Examples.problems;
import static dev.headroom.profiles.Examples.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.AvailabilityZone;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.PoissonArrivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    @Test
    void readsTables() {
        TableSpec orders = scenario(LARGE).tables().get("Orders");
        assertThat(orders.partitionKey()).isEqualTo(new KeyAttribute("productId", KeyType.S));
        assertThat(orders.sortKey()).contains(new KeyAttribute("orderId", KeyType.N));
        assertThat(orders.writeCapacity()).isEqualTo(2000);
        assertThat(orders.item().size()).isEqualTo(new FixedSize(new DataSize(1024)));
        assertThat(orders.items().partitionKeys()).isEqualTo(1000);
        assertThat(orders.globalIndexes().get("byStatus").include()).containsExactly("stock");
        assertThat(orders.dax().orElseThrow().nodes()).isEqualTo(1);
    }

    @Test
    void readsWorkloadsAndClients() {
        Scenario scenario = scenario(LARGE);
        assertThat(scenario.workloads().keySet()).containsExactly("browse", "buy");
        WorkloadSpec buy = scenario.workloads().get("buy");
        assertThat(buy.traffic()).isEqualTo(new ClosedLoop(20, TimeSpan.ofSeconds(0.25)));
        assertThat(buy.operations())
                .containsExactly(new OperationSpec.Update(
                        1, Map.of("sold", 1L, "left", -1L), List.of("status"), WriteCondition.ITEM_EXISTS));
        assertThat(buy.end()).contains(TimeSpan.ofSeconds(570));
        assertThat(buy.requests()).contains(1_200_000L);
        assertThat(scenario.workloads().get("browse").traffic()).isEqualTo(new PoissonArrivals(new Rate(200)));
        assertThat(scenario.clients().get("shop"))
                .isEqualTo(new ClientSpec(
                        RetryMode.JAVA_V2,
                        Optional.of(3),
                        Optional.of(TimeSpan.ofSeconds(0.025)),
                        Optional.of(TimeSpan.ofSeconds(1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void readsEventsInOrder() {
        assertThat(scenario(LARGE).events())
                .extracting(ScenarioEvent::at)
                .containsExactly(TimeSpan.ofSeconds(300), TimeSpan.ofSeconds(480));
    }

    @Test
    void readsAFaultByTheNameOfItsField() {
        String fault = SMALL + "events:\n  - at: 10s\n    fail: availability-zone-b\n";
        assertThat(scenario(fault).events())
                .containsExactly(new Fail(
                        TimeSpan.ofSeconds(10), new AvailabilityZone(AvailabilityZone.Zone.B), Optional.empty()));
        assertThat(scenario(fault.replace("- at", "- type: fail\n    at")).events())
                .isEqualTo(scenario(fault).events());
    }

    @Test
    void readsAFaultOfOnePartition() {
        String fault = SMALL + "events:\n  - {at: 10s, duration: 5s,"
                + " fail: {type: partition-leader, table: Orders, key: order-1}}\n";
        assertThat(scenario(fault).events())
                .containsExactly(new Fail(
                        TimeSpan.ofSeconds(10),
                        new PartitionLeader("Orders", Optional.of("order-1"), Optional.empty()),
                        Optional.of(TimeSpan.ofSeconds(5))));
    }

    @Test
    void saysWhatCanFail() {
        assertThatThrownBy(() -> scenario(SMALL + "events:\n  - {at: 10s, fail: availability-zone-d}\n"))
                .hasMessageContaining("events[0].fail: 'availability-zone-d' is nothing that can fail")
                .hasMessageContaining("availability-zone-a, availability-zone-b, availability-zone-c")
                .hasMessageContaining("type: availability-zone, partition-leader");
    }

    @Test
    void fillsInDefaults() {
        Scenario scenario = scenario(SMALL);
        assertThat(scenario.story()).isEmpty();
        assertThat(scenario.seed()).isEqualTo(1);
        assertThat(scenario.generation()).isEqualTo(Generation.CURRENT);
        assertThat(scenario.clients()).isEmpty();
        assertThat(scenario.tables().get("Orders").billing()).isEqualTo(BillingMode.PROVISIONED);
        assertThat(scenario.tables().get("Orders").readCapacity()).isEqualTo(5);
        assertThat(scenario.assumptions().burst()).isEqualTo(TimeSpan.ofSeconds(300));
        assertThat(scenario.assumptions().staleReads()).isEqualTo(new Share(0.005));
        assertThat(scenario.assumptions().serviceTimes().daxHitMedian()).isEqualTo(new TimeSpan(400_000));
        assertThat(scenario.workloads().get("buy").client()).isEmpty();
    }

    @Test
    void takesAFieldWithoutAValueForOneLeftOut() {
        assertThat(scenario(SMALL + "clients:\nregion:\n")).isEqualTo(scenario(SMALL));
    }

    @Test
    void readsJson() {
        String json = """
                {"$schema": "scenario.schema.json", "name": "small", "duration": "10m",
                 "tables": {"Orders": {"partitionKey": "id", "sortKey": {"name": "at"}}},
                 "workloads": {"buy": {"table": "Orders", "traffic": {"type": "constant", "rate": "10/s"},
                  "keys": {"type": "uniform", "count": 10}, "operations": [{"type": "PutItem"}]}}}
                """;
        assertThat(scenario(json)).isEqualTo(scenario(SMALL));
    }

    @Test
    void writesAliasesOut() {
        String text = SMALL.replace("keys: {", "keys: &k {").replace("operations", "sortKeys: *k\n    operations");
        WorkloadSpec buy = scenario(text).workloads().get("buy");
        assertThat(buy.sortKeys()).contains(buy.keys());
    }

    @Test
    void mergesMaps() {
        String text = SMALL + "  sell:\n    <<: *buy\n    start: 1m\n";
        Scenario scenario = scenario(text.replace("  buy:", "  buy: &buy"));
        assertThat(scenario.workloads().get("sell").keys())
                .isEqualTo(scenario.workloads().get("buy").keys());
        assertThat(scenario.workloads().get("sell").start()).isEqualTo(TimeSpan.ofSeconds(60));
    }

    @Test
    void exposesTheNotesOfAProfile() {
        LoadedScenario loaded = Examples.read(LARGE);
        assertThat(loaded.notes().expects()).containsExactly("hot-key", "hot-partition");
        assertThat(loaded.notes().mendedBy()).contains("sharded-sale");
        assertThat(loaded.text()).isEqualTo(LARGE);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), "\uFEFF" + SMALL);
        assertThat(new ScenarioReader().read(file, Overrides.none()).scenario()).isEqualTo(scenario(SMALL));
    }

    @Test
    void refusesFilesThatAreMissingTooLargeOrNotText(@TempDir Path folder) throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), "# ".repeat(1 << 20));
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xC3, 0x28});
        assertRefused(folder.resolve("missing.yaml"), "there is no such file");
        assertRefused(large, "is larger than 1 MB");
        assertRefused(binary, "is not UTF-8");
        assertRefused(folder, "folder");
    }

    private static void assertRefused(Path file, String because) {
        assertThatThrownBy(() -> new ScenarioReader().read(file, Overrides.none()))
                .isInstanceOf(ScenarioProblemsException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(because);
    }

    @Test
    void knowsRegionsWhenGivenThem() {
        ScenarioReader reader = new ScenarioReader(Set.of("us-east-1", "eu-west-1"));
        assertThatThrownBy(() -> reader.read(SMALL, "s.yaml", Path.of(""), Overrides.of("region=us-est-1")))
                .hasMessageContaining("there is no region 'us-est-1'; did you mean 'us-east-1'?");
    }

    @Test
    void saysWhatAnEmptyFileOrAListLacks() {
        assertThat(problems(""))
                .singleElement()
                .asString()
                .startsWith("s.yaml:1:1: found nothing; a scenario is a map");
        assertThat(problems("- 1")).singleElement().asString().contains("found a list");
        assertThat(problems("hello")).singleElement().asString().contains("found 'hello'");
    }
}
