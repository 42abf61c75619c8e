package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Defaults;
import dev.headroom.table.Condition;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.KeySchema;
import dev.headroom.table.Operation;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.Preparation;
import dev.headroom.table.ReplicaLag;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiment V31: 5,000 reads each, so long after a write; here as many, and three times the published share's deviation. */
class ReadLagTest {
    private static final int READS = 5_000;
    private static final double MILLI = 1e6;

    private final TableEngine engine = new TableEngine(
            new TableDefinition(
                    "T",
                    KeySchema.of("id"),
                    List.of(new IndexDefinition("byGroup", KeySchema.of("g"), Optional.empty())),
                    List.of()),
            List.of(PartitionMap.ofEqualRanges(1), PartitionMap.ofEqualRanges(1)),
            new ReplicaLag(0, 1, new SplittableRandom(1)),
            ReadLag.of(Defaults.of(Assumptions.class), new SplittableRandom(7)),
            UnaryOperator.identity());
    private final Preparation preparation = Preparation.collecting();

    @ParameterizedTest
    @CsvSource({"0, 96.54", "10, 99.53", "100, 99.72"})
    void findsAWriteInAnIndexAsOftenAsMeasured(double millis, double percent) {
        assertSeen("byGroup", "x", millis, percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 99.50", "10, 99.68", "100, 100"})
    void findsAWriteInTheTableAsOftenAsMeasured(double millis, double percent) {
        assertSeen(null, "a", millis, percent);
    }

    private void assertSeen(String index, String key, double millis, double percent) {
        double missed = 1 - percent / 100;
        double deviation = Math.sqrt(Math.max(missed, 1.0 / READS) * (1 - missed) / READS);
        assertThat(seen(index, key, (long) (millis * MILLI))).isCloseTo(1 - missed, within(3 * deviation));
    }

    private double seen(String index, String key, long age) {
        PrimaryKey id = PrimaryKey.of(StringValue.of("a"));
        Item item = Item.of(AttributeNames.of(List.of("id", "g")), StringValue.of("a"), StringValue.of("x"));
        int seen = 0;
        for (int read = 0; read < READS; read++) {
            long now = read * 10_000_000_000L;
            engine.prepare(new Operation.DeleteItem(id, Condition.NONE), preparation, now);
            engine.commit(preparation, now);
            long later = now + 5_000_000_000L;
            engine.prepare(new Operation.PutItem(id, item, Condition.NONE), preparation, later);
            engine.commit(preparation, later);
            PrimaryKey under = PrimaryKey.of(StringValue.of(key));
            engine.prepare(new Operation.Query(index, under, false, Integer.MAX_VALUE, null), preparation, later + age);
            seen += preparation.items().isEmpty() ? 0 : 1;
        }
        return seen / (double) READS;
    }
}
