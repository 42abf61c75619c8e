package dev.headroom.app.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LiveArithmeticTest {
    private static final String SCENARIO = """
            name: x
            duration: 10m
            tables:
              Orders:
                partitionKey: id
                readCapacity: 100
                writeCapacity: 1000
                item: {size: 4.5KB, attributes: {status: {type: choice, values: {open: 1}}}}
                globalIndexes:
                  byStatus: {partitionKey: status, writeCapacity: 100}
                  keys: {partitionKey: status, projection: keys-only, writeCapacity: 400}
            workloads:
              buy:
                table: Orders
                traffic: {type: spike, base: 1/s, peak: 400/s, at: 1m, duration: 1m}
                keys: {type: uniform, count: 10}
                operations: [{type: PutItem}, {type: GetItem, consistency: strong}]
              threads:
                table: Orders
                traffic: {type: closed-loop, threads: 4}
                keys: {type: uniform, count: 10}
                operations: [{type: GetItem}]
            """;

    @Test
    void chainsSizeUnitsAndRate() {
        assertThat(chains("workloads.buy"))
                .containsExactly(
                        "a 4.5KB item → 5 WCU × 200/s = 1,000 WCU",
                        "a 4.5KB item → 5 WCU × 200/s = 1,000 WCU",
                        "a 1KB item → 1 WCU × 200/s = 200 WCU",
                        "a 4.5KB item → 2 RCU × 200/s = 400 RCU");
        assertThat(chains("workloads.threads").get(0)).startsWith("The traffic names no rate");
    }

    @Test
    void holdsTheNeedAgainstWhatIsProvisioned() {
        assertThat(chains("tables.Orders.item").subList(0, 5))
                .containsExactly(
                        "needs 400 RCU, more than the 100 provisioned",
                        "needs 1,000 WCU of 1,000 provisioned",
                        "needs 1,000 WCU, more than the 100 provisioned",
                        "needs 200 WCU of 400 provisioned",
                        "Partitions for 100 RCU, 1,000 WCU and 0B → 2 partitions");
        assertThat(sums(SCENARIO, "tables.Orders").get(0).warning()).isTrue();
        assertThat(sums(SCENARIO, "").size()).isEqualTo(5);
    }

    @Test
    void worksForEveryProfile() {
        for (Profile profile : new Profiles().all()) {
            assertThat(sums(profile.text(), "")).as(profile.name()).isNotEmpty();
        }
    }

    private static List<String> chains(String path) {
        return sums(SCENARIO, path).stream().map(LiveArithmetic.Sum::chain).toList();
    }

    private static List<LiveArithmetic.Sum> sums(String text, String path) {
        return new LiveArithmetic(
                        new ScenarioReader().read(text, "x", Path.of(""), Overrides.none()), new Texts(Locale.ENGLISH))
                .about(path);
    }
}
