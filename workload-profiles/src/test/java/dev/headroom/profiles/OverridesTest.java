package dev.headroom.profiles;

import static dev.headroom.profiles.Examples.LARGE;
import static dev.headroom.profiles.Examples.SMALL;
import static dev.headroom.profiles.Examples.problems;
import static dev.headroom.profiles.Examples.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import org.junit.jupiter.api.Test;

class OverridesTest {
    @Test
    void takesThePlaceOfWhatTheFileSays() {
        assertThat(scenario(LARGE, "tables.Orders.writeCapacity=123")
                        .tables()
                        .get("Orders")
                        .writeCapacity())
                .isEqualTo(123);
    }

    @Test
    void setsWhatTheFileLeavesAtItsDefault() {
        assertThat(scenario(SMALL, "seed=42").seed()).isEqualTo(42);
        assertThat(scenario(SMALL, "assumptions.serviceTimes.readMedian=1ms")
                        .assumptions()
                        .serviceTimes()
                        .readMedian())
                .isEqualTo(TimeSpan.ofSeconds(0.001));
        assertThat(scenario(SMALL, "tables.Orders.item.size=2KB")
                        .tables()
                        .get("Orders")
                        .item()
                        .size())
                .isEqualTo(new FixedSize(new DataSize(2048)));
        assertThat(scenario(SMALL, "tables.Orders.dax.nodes=2")
                        .tables()
                        .get("Orders")
                        .dax()
                        .orElseThrow()
                        .nodes())
                .isEqualTo(2);
    }

    @Test
    void findsElementsOfListsInBothNotations() {
        assertThat(scenario(LARGE, "events[0].at=6m").events().get(0).at()).isEqualTo(TimeSpan.ofSeconds(360));
        assertThat(scenario(LARGE, "events.1.billing=provisioned").events().get(1))
                .extracting("billing")
                .isEqualTo(BillingMode.PROVISIONED);
        assertThat(scenario(LARGE, "workloads.browse.operations[0].consistency=strong")
                        .workloads()
                        .get("browse")
                        .operations()
                        .get(0))
                .extracting("consistency")
                .isEqualTo(ReadConsistency.STRONG);
    }

    @Test
    void makesNewEntriesOutOfYaml() {
        assertThat(scenario(SMALL, "clients.mine={retries: none}", "workloads.buy.client=mine")
                        .clients()
                        .get("mine")
                        .retries())
                .isEqualTo(RetryMode.NONE);
    }

    @Test
    void letsTheLastOneWinAndAnEmptyOneBringTheDefaultBack() {
        assertThat(scenario(SMALL, "seed=2", "seed=3").seed()).isEqualTo(3);
        assertThat(scenario(LARGE, "tables.Orders.writeCapacity=")
                        .tables()
                        .get("Orders")
                        .writeCapacity())
                .isEqualTo(5);
    }

    @Test
    void findsNamesWithDotsInQuotationMarks() {
        String text = SMALL.replace("Orders", "shop.orders");
        assertThat(scenario(text, "tables.\"shop.orders\".readCapacity=7")
                        .tables()
                        .get("shop.orders")
                        .readCapacity())
                .isEqualTo(7);
        assertThat(scenario(text, "tables['shop.orders'].readCapacity=7")
                        .tables()
                        .get("shop.orders")
                        .readCapacity())
                .isEqualTo(7);
        assertThat(problems(text, "tables.\"shop.orders\".readCapacity=0"))
                .containsExactly("--set tables.\"shop.orders\".readCapacity=0:"
                        + " tables.\"shop.orders\".readCapacity: '0' is too small; at least 1");
    }

    @Test
    void doesNotReachThroughAnAlias() {
        String text = SMALL.replace("keys: {", "keys: &k {").replace("operations", "sortKeys: *k\n    operations");
        var buy = scenario(text, "workloads.buy.sortKeys.count=3").workloads().get("buy");
        assertThat(buy.keys()).extracting("count").isEqualTo(10L);
        assertThat(buy.sortKeys().orElseThrow()).extracting("count").isEqualTo(3L);
    }

    @Test
    void namesTheNearestForWrongPaths() {
        assertThat(problems(SMALL, "tables.Ordres.readCapacity=7"))
                .containsExactly("--set tables.Ordres.readCapacity=7: tables.Ordres:"
                        + " there is no entry 'Ordres' here; did you mean 'Orders'? allowed: Orders");
        assertThat(problems(SMALL, "tables.Orders.writecapacty=7"))
                .singleElement()
                .asString()
                .contains("there is no field 'writecapacty' here; did you mean 'writeCapacity'?");
        assertThat(problems(LARGE, "events[2].at=1m"))
                .singleElement()
                .asString()
                .contains("no element 2; the list has 2");
        assertThat(problems(SMALL, "seed.x=1")).singleElement().asString().contains("set seed itself");
        assertThat(problems(SMALL, "seed.x.y=1")).singleElement().asString().contains("set seed itself");
    }

    @Test
    void refusesWhatIsNoAssignment() {
        assertThat(problems(SMALL, "seed")).singleElement().asString().contains("expected a path, '=' and a value");
        assertThat(problems(SMALL, "=3")).singleElement().asString().contains("expected a path");
        assertThat(problems(SMALL, "seed={")).singleElement().asString().contains("the value is not YAML");
    }
}
