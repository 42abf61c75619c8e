package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Propagation;
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
import org.junit.jupiter.api.Test;

/** A table of 100 WCU with an index of 2 WCU, both with full banks, and room for 10 units before the index: facts §5.5. */
class TableCapacityTest {
    private static final long DEPTH = 300;
    private static final long ROOM = 10;

    private final TableEngine engine = new TableEngine(
            new TableDefinition(
                    "Orders",
                    KeySchema.of("id"),
                    List.of(new IndexDefinition("byGroup", KeySchema.of("g"), Optional.empty())),
                    List.of()),
            List.of(PartitionMap.ofEqualRanges(1), PartitionMap.ofEqualRanges(1)),
            new ReplicaLag(0, 1, new SplittableRandom(1)));
    private final TableCapacity capacity = new TableCapacity(List.of(resource(0, 100), resource(1, 2)));
    private final Preparation preparation = new Preparation();
    private final Verdict verdict = new Verdict();

    @Test
    void takesAllChargesOfAnAdmittedWrite() {
        write(true, "a");

        assertThat(verdict.admitted()).isTrue();
        assertThat(verdict.firstReason(preparation.charges())).isNull();
        assertThat(balance(0)).isEqualTo(100 * DEPTH - 1);
        assertThat(balance(1)).isEqualTo(2 * DEPTH - 1);
    }

    @Test
    void takesNothingWhereOneResourceRefuses() {
        for (int write = 0; write < 2 * DEPTH + ROOM; write++) {
            write(true, "k" + write);
            assertThat(verdict.admitted()).isTrue();
        }

        write(true, "once more");

        assertThat(verdict.admitted()).isFalse();
        assertThat(verdict.reason(0)).isNull();
        assertThat(verdict.reason(1)).isEqualTo(ThrottlingReason.INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED);
        assertThat(verdict.firstReason(preparation.charges())).isEqualTo(verdict.reason(1));
        assertThat(balance(0)).isEqualTo(98 * DEPTH - ROOM);
        assertThat(balance(1)).isZero();
        write(false, "not in the index");
        assertThat(verdict.admitted()).isTrue();
    }

    private void write(boolean indexed, String id) {
        Item item = Item.of(AttributeNames.of(List.of("id")), StringValue.of(id));
        Item written = indexed ? item.with("g", StringValue.of("x")) : item;
        PrimaryKey key = PrimaryKey.of(StringValue.of(id));
        engine.prepare(new Operation.PutItem(key, written, Condition.NONE), preparation, 0);
        capacity.admit(preparation.charges(), verdict, 0);
    }

    private double balance(int resource) {
        return capacity.resource(resource).burstBalance(true, 0);
    }

    private ResourceCapacity resource(int resource, long writes) {
        return new ResourceCapacity(
                Generation.CURRENT,
                Defaults.of(
                        Assumptions.class,
                        "propagation",
                        Defaults.of(Propagation.class, "overdraft", "0s", "queue", "10ms")),
                resource > 0,
                BillingMode.PROVISIONED,
                1,
                writes,
                engine.partitions(resource),
                0,
                (position, at) -> engine.split(resource, position, at));
    }
}
