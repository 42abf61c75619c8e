package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.scenario.Scenario;
import dev.headroom.table.KeySchema;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.ReplicaLag;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a scenario's table holds at the start is the same for everyone who asks. */
class ScenarioItemsTest {
    @Test
    void loadsTheSameItemsEachTime() {
        Scenario scenario = Scenarios.onDemand().holding(100).itemSize("1KB").lasting("1s");

        List<Item> items = load(scenario);
        assertThat(items).hasSize(100).allSatisfy(item -> assertThat(item.sizeInBytes())
                .isEqualTo(1_024));
        assertThat(load(scenario)).isEqualTo(items);
    }

    private static List<Item> load(Scenario scenario) {
        TableEngine engine = new TableEngine(
                new TableDefinition(Scenarios.TABLE, KeySchema.of("id"), List.of(), List.of()),
                List.of(PartitionMap.ofEqualRanges(1)),
                new ReplicaLag(0, 1, new SplittableRandom(1)));
        new ScenarioItems(scenario, TraceFiles.NONE)
                .load(Scenarios.TABLE, scenario.tables().get(Scenarios.TABLE), engine);
        List<Item> items = new ArrayList<>();
        engine.sweep(null, 1_000, items::add);
        return items;
    }
}
