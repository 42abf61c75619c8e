package dev.headroom.table;

import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReplicaLagTest {
    private static final long DECAY = 22_000_000;
    private static final PrimaryKey KEY = key("a");
    private static final TableDefinition DEFINITION =
            new TableDefinition("Orders", KeySchema.of("id"), List.of(), List.of());

    @Test
    void missesAWriteAtOnceButNotLongAfter() {
        TableEngine engine = Tables.engine(DEFINITION, 1, new ReplicaLag(1, DECAY, new SplittableRandom(1)));
        Item first = Tables.item("id", text("a"), "n", number(1));
        write(engine, first, 0);
        assertThat(read(engine, false, 0).before()).isNull();
        assertThat(read(engine, false, 0).isStale()).isTrue();

        write(engine, Tables.item("id", text("a"), "n", number(2)), 10 * DECAY);

        assertThat(read(engine, false, 10 * DECAY).before()).isEqualTo(first);
        assertThat(read(engine, true, 10 * DECAY).isStale()).isFalse();
        for (long later = 18 * DECAY; later < 100 * DECAY; later += DECAY / 100) {
            assertThat(read(engine, false, later).isStale()).isFalse();
        }
    }

    @Test
    void chargesAStaleReadByWhatItReads() {
        TableEngine engine = Tables.engine(DEFINITION, 1, new ReplicaLag(1, DECAY, new SplittableRandom(1)));
        write(engine, Tables.item("a", 20_000), 0);
        write(engine, Tables.item("a", 100), 100 * DECAY);

        assertThat(read(engine, false, 100 * DECAY).charges().totalHalves()).isEqualTo(5);
        assertThat(read(engine, true, 100 * DECAY).charges().totalHalves()).isEqualTo(2);
    }

    /** V31: 0.50 % of reads at once, 0.32 % after 10 ms, none after 100 ms miss the write. */
    @Test
    void missesAsManyWritesAsWereMeasured() {
        assertThat(missed(0)).isCloseTo(0.0050, within(0.0005));
        assertThat(missed(10_000_000)).isCloseTo(0.0032, within(0.0005));
        assertThat(missed(100_000_000)).isLessThan(0.0002);
    }

    @Test
    void tellsKeysOfOneHashApart() {
        PrimaryKey written = KEY.withSort(StringValue.of("Aa"));
        PrimaryKey other = KEY.withSort(StringValue.of("BB"));
        assertThat(written.itemHash()).isEqualTo(other.itemHash());
        ReplicaLag lag = new ReplicaLag(1, DECAY, new SplittableRandom(1));

        lag.wrote(written, null, 0);

        assertThat(lag.misses(written, 0)).isTrue();
        assertThat(lag.misses(other, 0)).isFalse();
    }

    private static double missed(long ageNanos) {
        ReplicaLag lag = new ReplicaLag(0.005, DECAY, new SplittableRandom(7));
        lag.wrote(KEY, null, 0);
        int missed = 0;
        for (int read = 0; read < 500_000; read++) {
            missed += lag.misses(KEY, ageNanos) ? 1 : 0;
        }
        return missed / 500_000.0;
    }

    private static void write(TableEngine engine, Item item, long nowNanos) {
        Preparation preparation = new Preparation();
        engine.prepare(put(KEY, item), preparation, nowNanos);
        engine.commit(preparation, nowNanos);
    }

    private static Preparation read(TableEngine engine, boolean consistent, long nowNanos) {
        Preparation preparation = new Preparation();
        engine.prepare(new Operation.GetItem(KEY, consistent), preparation, nowNanos);
        return preparation;
    }
}
