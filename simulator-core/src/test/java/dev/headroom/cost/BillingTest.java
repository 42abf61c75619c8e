package dev.headroom.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.BillingSwitches;
import dev.headroom.result.BillingSwitches.Switch;
import dev.headroom.result.RunResult;
import dev.headroom.result.RunResults;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.TableClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected sums are worked out by hand from the list prices of us-east-1. */
class BillingTest {
    @Test
    void billsProvisionedCapacityByTheHour() {
        RunResult run = RunResults.lasting("30m", "1m")
                .provisioned("Orders", 100, 50, table -> table)
                .build();
        BillLine reads = line(run, "Provisioned RCU-hours");
        assertThat(reads.resource()).isEqualTo("Orders");
        assertThat(reads.runUnits()).isEqualByComparingTo("50");
        assertThat(reads.monthlyUnits()).isEqualByComparingTo("73000");
        assertThat(reads.monthlyCost()).isEqualByComparingTo("9.49");
        assertThat(line(run, "Provisioned WCU-hours").monthlyCost()).isEqualByComparingTo("23.725");
        assertThat(Billing.of(run).runTotal()).isEqualByComparingTo("0.02275");
    }

    @Test
    void billsAShortRunAtItsMeanOverTime() {
        RunResult run = RunResults.lasting("3m", "1m")
                .provisioned("Orders", 1, 1, table -> table.itself(t -> t.writes(w -> w.capacity(100, 100, 400))))
                .build();
        assertThat(line(run, "Provisioned WCU-hours").monthlyUnits()).isEqualByComparingTo("146000");
        assertThat(line(run, "Provisioned WCU-hours").runUnits()).isEqualByComparingTo("10");
    }

    @Test
    void billsALongRunAtTheHighestSettingOfEachHour() {
        RunResult run = RunResults.lasting("90m", "30m")
                .provisioned("Orders", 1, 1, table -> table.itself(t -> t.writes(w -> w.capacity(100, 400, 200))))
                .build();
        assertThat(line(run, "Provisioned WCU-hours").runUnits()).isEqualByComparingTo("500");
    }

    @Test
    void billsRequestUnitsOnDemand() {
        RunResult run = RunResults.lasting("1h", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        4_000,
                        table -> table.itself(t -> t.reads(r -> r.consumed(200)).writes(w -> w.consumed(100))))
                .build();
        BillLine writes = line(run, "Write request units");
        assertThat(writes.runUnits()).isEqualByComparingTo("360000");
        assertThat(writes.runCost()).isEqualByComparingTo("0.225");
        assertThat(writes.monthlyCost()).isEqualByComparingTo("164.25");
        assertThat(line(run, "Read request units").monthlyCost()).isEqualByComparingTo("65.7");
        assertThat(Billing.of(run).lines()).noneMatch(line -> line.what().startsWith("Provisioned"));
    }

    @Test
    void billsEachPartOfARunThatChangesItsMode() {
        Switch through = new Switch(
                TimeSpan.parse("25m"), Optional.of(TimeSpan.parse("30m")), BillingMode.ON_DEMAND, Optional.empty());
        Switch refused = new Switch(
                TimeSpan.parse("40m"),
                Optional.empty(),
                BillingMode.PROVISIONED,
                Optional.of("Subscriber limit exceeded"));
        RunResult run = RunResults.lasting("1h", "10m")
                .provisioned("Orders", 10, 60, table -> table.loop(new BillingSwitches(List.of(through, refused)))
                        .itself(t -> t.writes(w -> w.consumed(0, 0, 5, 30, 5, 0))))
                .build();
        assertThat(line(run, "Provisioned WCU-hours").runUnits()).isEqualByComparingTo("30");
        assertThat(line(run, "Write request units").runUnits()).isEqualByComparingTo("21000");
    }

    @Test
    void addsAHundredBytesForEachItemAndTheOtherData() {
        long gigabyte = 1L << 30;
        RunResult run = RunResults.lasting("73h", "1h")
                .provisioned("Orders", 1, 1, table -> table.setting("otherData", new DataSize(2 * gigabyte))
                        .itself(t -> t.items(1L << 28, 3 * gigabyte))
                        .index("byStatus", 1, 1, i -> i.items(1L << 28, gigabyte)))
                .build();
        BillLine table = line(run, "Storage GB-months");
        assertThat(table.monthlyUnits()).isEqualByComparingTo("30");
        assertThat(table.monthlyCost()).isEqualByComparingTo("7.5");
        assertThat(table.runCost()).isEqualByComparingTo("0.75");
        assertThat(Billing.of(run).lines()).anySatisfy(line -> {
            assertThat(line.resource()).isEqualTo("Orders/byStatus");
            assertThat(line.monthlyUnits()).isEqualByComparingTo("26");
        });
    }

    @Test
    void billsInfrequentAccessAtItsOwnPrices() {
        RunResult run = RunResults.lasting("1h", "1m")
                .provisioned(
                        "Archive",
                        100,
                        100,
                        table -> table.setting("tableClass", TableClass.STANDARD_INFREQUENT_ACCESS))
                .build();
        assertThat(line(run, "Provisioned WCU-hours, Standard-IA").monthlyCost())
                .isEqualByComparingTo("59.13");
    }

    @Test
    void billsDaxNodes() {
        RunResult run = RunResults.lasting("1h", "1m")
                .provisioned("Orders", 1, 1, table -> table.dax("dax.r5.large", 3))
                .build();
        assertThat(line(run, "DAX node-hours, dax.r5.large").monthlyCost()).isEqualByComparingTo("558.45");
    }

    @Test
    void saysThatANodePriceIsNotKnown() {
        RunResult run = RunResults.lasting("1h", "1m")
                .provisioned("Orders", 1, 1, table -> table.dax("dax.r4.xlarge", 3))
                .build();
        BillLine nodes = line(run, "DAX node-hours, dax.r4.xlarge (price not known, so not in the total)");
        assertThat(nodes.monthlyUnits()).isEqualByComparingTo("2190");
        assertThat(nodes.monthlyCost()).isZero();
    }

    @Test
    void comparesTheWaysToPayForTheSameTraffic() {
        RunResult run = RunResults.lasting("2h", "1h")
                .provisioned("Orders", 10, 500, table -> table.itself(t -> t.writes(w -> w.consumed(70, 0))))
                .build();
        BillingAlternatives alternatives =
                BillingAlternatives.of(run, run.tables().get(0), PriceBook.of("us-east-1"));
        assertThat(alternatives.onDemand()).isEqualByComparingTo("57.4875");
        assertThat(alternatives.provisionedAtPeak()).isEqualByComparingTo("33.3099");
        assertThat(alternatives.provisionedAtTarget()).isEqualByComparingTo("47.5449");
    }

    private static BillLine line(RunResult run, String what) {
        return Billing.of(run).lines().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
