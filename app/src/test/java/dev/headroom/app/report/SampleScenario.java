package dev.headroom.app.report;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.DaxSpec;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ServiceTimes;
import dev.headroom.scenario.TableClass;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.ItemShape;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.UniformKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop's hour of sale: the scenario behind {@link SampleAssessment}. */
final class SampleScenario {
    private SampleScenario() {}

    static Scenario flashSale() {
        Map<String, TableSpec> tables = new LinkedHashMap<>();
        tables.put("Orders", orders());
        tables.put("Products", products());
        Map<String, WorkloadSpec> workloads = new LinkedHashMap<>();
        workloads.put("browse", workload("Products", 2_400, true, get()));
        workloads.put("checkout", workload("Orders", 180, false, put()));
        workloads.put("back-office", workload("Orders", 12, false, query()));
        return new Scenario(
                "Flash sale on one product",
                "At ten past the hour a shop puts one product on sale. Everyone wants the same item, so the traffic of a"
                        + " whole table meets one partition key; the index by status takes every order under the value NEW.",
                7,
                TimeSpan.parse("1h"),
                Generation.CURRENT,
                "eu-central-1",
                tables,
                Map.of("sdk", ClientSpec.standard()),
                workloads,
                List.of(new ChangeCapacity(
                        TimeSpan.parse("30m"), "Orders", Optional.of("byStatus"), Optional.empty(), Optional.of(400L))),
                assumptions());
    }

    static Assumptions assumptions() {
        return new Assumptions(
                TimeSpan.parse("300s"),
                Share.parse("100%"),
                3_000,
                1_000,
                TimeSpan.parse("1s"),
                DataSize.parse("10GB"),
                12_000,
                4_000,
                TimeSpan.parse("30m"),
                40_000,
                TimeSpan.parse("1m"),
                Share.parse("0.5%"),
                TimeSpan.parse("22ms"),
                Share.parse("100%"),
                TimeSpan.parse("10ms"),
                new ServiceTimes(
                        TimeSpan.parse("3300us"),
                        TimeSpan.parse("10ms"),
                        TimeSpan.parse("7500us"),
                        TimeSpan.parse("16ms"),
                        TimeSpan.parse("50us"),
                        TimeSpan.parse("3ms"),
                        TimeSpan.parse("400us")));
    }

    private static TableSpec orders() {
        GlobalIndexSpec byStatus = new GlobalIndexSpec(
                KeyAttribute.of("status"),
                Optional.of(KeyAttribute.of("placedAt")),
                Projection.ALL,
                List.of(),
                100,
                200);
        return table("orderId", Map.of("byStatus", byStatus), Optional.empty(), 600, 600);
    }

    private static TableSpec products() {
        DaxSpec dax = new DaxSpec("dax.r5.large", 3, TimeSpan.parse("5m"), Optional.empty(), Optional.empty());
        return table("productId", Map.of(), Optional.of(dax), 4_000, 50);
    }

    private static TableSpec table(
            String key, Map<String, GlobalIndexSpec> indexes, Optional<DaxSpec> dax, long reads, long writes) {
        return new TableSpec(
                KeyAttribute.of(key),
                Optional.empty(),
                BillingMode.PROVISIONED,
                reads,
                writes,
                TableClass.STANDARD,
                new ItemShape(new FixedSize(new DataSize(1_537)), Map.of()),
                new InitialItems(200_000, 1, "item-"),
                DataSize.parse("20GB"),
                indexes,
                Map.of(),
                dax);
    }

    private static WorkloadSpec workload(String table, double rate, boolean dax, OperationSpec operation) {
        return new WorkloadSpec(
                table,
                new PoissonArrivals(new Rate(rate)),
                new UniformKeys(200_000, "item-"),
                Optional.empty(),
                List.of(operation),
                Optional.of("sdk"),
                dax,
                Optional.empty(),
                TimeSpan.ZERO,
                Optional.empty(),
                Optional.empty());
    }

    private static OperationSpec get() {
        return new OperationSpec.Get(1, ReadConsistency.EVENTUAL);
    }

    private static OperationSpec put() {
        return new OperationSpec.Put(1, WriteCondition.ITEM_NOT_EXISTS);
    }

    private static OperationSpec query() {
        return new OperationSpec.Query(1, ReadConsistency.EVENTUAL, Optional.of("byStatus"), Optional.of(50));
    }
}
