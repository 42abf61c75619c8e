package dev.headroom.table;

import static dev.headroom.table.Tables.delete;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.keysOnly;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.item.Item;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Eventually consistent queries and scans that miss recent writes. */
class PageLagTest {
    private static final long DECAY = 22_000_000;
    private static final LagChance ALWAYS = new LagChance(1, DECAY);
    private static final int ALL = Integer.MAX_VALUE;

    /** Once each number of decays has passed, the chance is e to the minus that many; here written and read at once: 1. */
    private long now;

    @Test
    void missesAnItemThatIsNewAndFindsOneThatIsGone() {
        TableEngine engine = engine(ALWAYS, LagChance.NONE);
        write(engine, put(key("a", 1), thing(1, "x")));
        assertThat(query(engine, null, "a", false)).isEmpty();
        assertThat(query(engine, null, "a", true)).containsExactly(thing(1, "x"));

        now += 10 * DECAY;
        write(engine, put(key("a", 2), thing(2, "x")));
        write(engine, put(key("a", 1), thing(1, "y")));
        assertThat(query(engine, null, "a", false)).containsExactly(thing(1, "x"));
        assertThat(scan(engine, null)).containsExactly(thing(1, "x"));

        now += 10 * DECAY;
        write(engine, delete(key("a", 1)));
        assertThat(query(engine, null, "a", false)).containsExactly(thing(1, "y"), thing(2, "x"));
        assertThat(query(engine, null, "a", true)).containsExactly(thing(2, "x"));

        now += 8 * DECAY;
        assertThat(query(engine, null, "a", false)).containsExactly(thing(2, "x"));
    }

    @Test
    void letsGlobalIndexesLagByThemselves() {
        TableEngine engine = engine(LagChance.NONE, ALWAYS);
        write(engine, put(key("a", 1), thing(1, "x")));
        now += 10 * DECAY;

        write(engine, put(key("a", 1), thing(1, "y")));

        assertThat(query(engine, "byGroup", "x", false)).hasSize(1);
        assertThat(query(engine, "byGroup", "y", false)).isEmpty();
        assertThat(scan(engine, "byGroup")).extracting(item -> item.get("g")).containsExactly(text("x"));
        assertThat(query(engine, null, "a", false)).containsExactly(thing(1, "y"));
        now += 8 * DECAY;
        assertThat(query(engine, "byGroup", "x", false)).isEmpty();
        assertThat(query(engine, "byGroup", "y", false)).hasSize(1);
    }

    @Test
    void chargesAndMarksWhatItFinds() {
        TableEngine engine = engine(ALWAYS, LagChance.NONE);
        write(engine, put(key("a", 1), thing(1, "x").with("f", dev.headroom.item.StringValue.filler(20_000))));
        now += 10 * DECAY;
        write(engine, put(key("a", 1), thing(1, "x")));

        Preparation stale = Tables.prepare(engine, new Query(null, key("a"), false, ALL, null), now);
        Preparation strong = Tables.prepare(engine, new Query(null, key("a"), true, ALL, null), now);

        assertThat(stale.charges().totalHalves()).isEqualTo(5);
        assertThat(stale.isStale()).isTrue();
        assertThat(strong.charges().totalHalves()).isEqualTo(2);
        assertThat(strong.isStale()).isFalse();
    }

    /** Reads change nothing: an engine that lags and is read all the time ends as one that is never read. */
    @Test
    void leavesEverythingAsItWas() {
        TableEngine lagging = engine(new LagChance(0.5, DECAY), new LagChance(0.5, DECAY));
        TableEngine plain = engine(LagChance.NONE, LagChance.NONE);
        SplittableRandom random = new SplittableRandom(3);
        for (int step = 0; step < 3_000; step++) {
            long sort = random.nextInt(40);
            Operation write = random.nextInt(3) == 0
                    ? delete(key("a", sort))
                    : put(key("a", sort), thing(sort, "g" + random.nextInt(3)));
            write(lagging, write);
            write(plain, write);
            query(lagging, random.nextBoolean() ? null : "byTime", "a", false);
            query(lagging, "byGroup", "g1", false);
            scan(lagging, null);
            now += DECAY / 10;
            assertThat(query(lagging, null, "a", true)).isEqualTo(query(plain, null, "a", true));
        }
        now += 8 * DECAY;
        for (String index : new String[] {null, "byGroup", "byTime"}) {
            assertThat(scan(lagging, index)).isEqualTo(scan(plain, index));
        }
        for (int resource = 0; resource <= 1; resource++) {
            assertThat(lagging.sizeInBytes(resource)).isEqualTo(plain.sizeInBytes(resource));
            assertThat(lagging.itemCount(resource)).isEqualTo(plain.itemCount(resource));
            for (int partition = 0; partition < 2; partition++) {
                assertThat(lagging.partitions(resource).sizeInBytes(partition))
                        .isEqualTo(plain.partitions(resource).sizeInBytes(partition));
            }
        }
        assertThat(lagging.collectionSize(key("a"))).isEqualTo(plain.collectionSize(key("a")));
    }

    /** One in five at once, and after one decay 0.2 / e = 7.4 %. */
    @Test
    void missesAsOftenAsTheChanceSays() {
        assertThat(missed(0)).isCloseTo(0.2, within(0.02));
        assertThat(missed(DECAY)).isCloseTo(0.0736, within(0.012));
        assertThat(missed(8 * DECAY)).isZero();
    }

    private double missed(long age) {
        TableEngine engine = engine(new LagChance(0.2, DECAY), LagChance.NONE);
        write(engine, put(key("a", 1), thing(1, "x")));
        now += age;
        int missed = 0;
        for (int read = 0; read < 5_000; read++) {
            missed += query(engine, null, "a", false).isEmpty() ? 1 : 0;
        }
        return missed / 5_000.0;
    }

    private static TableEngine engine(LagChance table, LagChance globalIndexes) {
        KeySchema keys = KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("s"));
        KeySchema byTime = KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t"));
        TableDefinition definition = new TableDefinition(
                "T", keys, List.of(keysOnly("byGroup", "g")), List.of(Tables.including("byTime", byTime)));
        List<PartitionMap> maps = List.of(PartitionMap.ofEqualRanges(2), PartitionMap.ofEqualRanges(2));
        PageLag lag = new PageLag(table, globalIndexes, new SplittableRandom(5));
        return new TableEngine(definition, maps, Tables.NONE, lag, UnaryOperator.identity());
    }

    private static Item thing(long sort, String group) {
        return item("id", text("a"), "s", number(sort), "g", text(group), "t", number(-sort));
    }

    private void write(TableEngine engine, Operation operation) {
        engine.commit(Tables.prepare(engine, operation, now), now);
    }

    private List<Item> query(TableEngine engine, String index, String key, boolean consistent) {
        return read(engine, new Query(index, key(key), consistent, ALL, null));
    }

    private List<Item> scan(TableEngine engine, String index) {
        return read(engine, new Scan(index, false, ALL, null));
    }

    private List<Item> read(TableEngine engine, Operation operation) {
        Preparation page = Preparation.collecting();
        engine.prepare(operation, page, now);
        return page.items();
    }
}
