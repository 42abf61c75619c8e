package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Scenario;
import dev.headroom.simulation.TableItems.Page;
import dev.headroom.simulation.TableItems.Placed;
import dev.headroom.table.Operation;
import dev.headroom.table.ScanPosition;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import dev.headroom.workload.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableItemsTest {
    private final Simulation simulation = Simulation.of(scenario(), TraceFiles.NONE);
    private final TableItems items = simulation.items(Scenarios.TABLE);

    @Test
    void showsEveryItemOncePageByPageWithItsPartition() {
        List<Placed> all = new ArrayList<>();
        Optional<ScanPosition> next = Optional.empty();
        do {
            Page page = items.page(next, 64);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(64);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());

        assertThat(all).hasSize(500).doesNotHaveDuplicates();
        assertThat(items.count()).isEqualTo(500);
        assertThat(all).extracting(Placed::partition).contains(0, 1, 2).isSorted();
    }

    @Test
    void findsOneByItsKey() {
        assertThat(items.item(PrimaryKey.of(StringValue.of("key-7"))))
                .map(Placed::item)
                .map(item -> item.get("id"))
                .contains(StringValue.of("key-7"));
        assertThat(items.item(PrimaryKey.of(StringValue.of("key-500")))).isEmpty();
    }

    @Test
    void readsPagesOfIndexesWithoutTheRunNoticing() {
        Operation.Query any = new Operation.Query("byKind", PrimaryKey.of(StringValue.of("any")), false, 10, null);
        for (int i = 0; i < 5; i++) {
            simulation.advance(simulation.nowNanos() + TimeSpan.NANOS_PER_SECOND, () -> false);
            List<Item> found = items.read(any).items();
            assertThat(found).hasSize(10);
        }
        simulation.advance(Long.MAX_VALUE, () -> false);

        assertThat(simulation.resultSoFar()).isEqualTo(Simulation.run(scenario(), TraceFiles.NONE, RunMonitor.NONE));
    }

    @Test
    void readsOnly() {
        Operation write = new Operation.DeleteItem(PrimaryKey.of(StringValue.of("key-7")), item -> true);

        assertThatThrownBy(() -> items.read(write)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulation.items("Nothing")).hasMessage("there is no table 'Nothing'");
    }

    private static Scenario scenario() {
        return Scenarios.provisioned(9_000, 60)
                .holding(500)
                .attribute("kind", new ConstantAttribute("any", ValueType.S))
                .index("byKind", "kind", 40)
                .workload(
                        "both",
                        new ConstantArrivals(new Rate(50)),
                        new UniformKeys(500, "key-"),
                        new OperationSpec.Put(1, WriteCondition.NONE),
                        new OperationSpec.Get(1, ReadConsistency.EVENTUAL))
                .lasting("10s");
    }
}
