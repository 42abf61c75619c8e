package dev.headroom.table;

import static dev.headroom.table.Tables.collect;
import static dev.headroom.table.Tables.delete;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.keysOnly;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import dev.headroom.table.Operation.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Global indexes added to and removed from a table that holds items. */
class LiveIndexTest {
    private final TableEngine engine = Tables.simple(2, keysOnly("first", "a"), keysOnly("second", "b"));

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000})
    void backfillsWhileWritesGoOn(int step) {
        SplittableRandom random = new SplittableRandom(step);
        for (int i = 0; i < 500; i++) {
            write(random);
        }
        int resource = engine.addGlobalIndex(keysOnly("late", "g"), PartitionMap.ofEqualRanges(3));
        assertThat(engine.isBackfilling("late")).isTrue();

        BackfillProgress progress;
        do {
            progress = engine.backfill("late", step);
            write(random);
            holdsNothingButItems(resource);
        } while (!progress.finished());

        assertThat(engine.isBackfilling("late")).isFalse();
        TableEngine fromTheStart = Tables.simple(3, keysOnly("late", "g"));
        for (Item item : all(engine, null)) {
            execute(fromTheStart, put(engine.definition().keys().keyOf(item), item));
        }
        assertThat(all(engine, "late")).isEqualTo(all(fromTheStart, "late"));
        assertThat(engine.itemCount(resource)).isEqualTo(fromTheStart.itemCount(1));
        assertThat(engine.sizeInBytes(resource)).isEqualTo(fromTheStart.sizeInBytes(1));
        for (int partition = 0; partition < 3; partition++) {
            assertThat(engine.partitions(resource).sizeInBytes(partition))
                    .isEqualTo(fromTheStart.partitions(1).sizeInBytes(partition));
        }
    }

    private void write(SplittableRandom random) {
        String id = "k" + random.nextInt(300);
        if (random.nextInt(3) == 0) {
            execute(engine, delete(key(id)));
            return;
        }
        Item item = item("id", text(id), "p", StringValue.filler(random.nextInt(50)));
        execute(engine, put(key(id), random.nextInt(4) == 0 ? item : item.with("g", text("g" + random.nextInt(9)))));
    }

    private void holdsNothingButItems(int resource) {
        long bytes = 0;
        List<Item> entries = all(engine, "late");
        for (Item entry : entries) {
            bytes += entry.sizeInBytes();
        }
        assertThat(engine.itemCount(resource)).isEqualTo(entries.size());
        assertThat(engine.sizeInBytes(resource)).isEqualTo(bytes);
    }

    /** Facts §8.1. */
    @Test
    void skipsKeysOfTheWrongTypeOrLengthSilently() {
        store("right", text("x"));
        store("number", number(1));
        store("long", StringValue.filler(2_049));
        store("empty", text(""));

        engine.addGlobalIndex(keysOnly("late", "g"), PartitionMap.ofEqualRanges(1));
        BackfillProgress progress = engine.backfill("late", 100);

        assertThat(progress).isEqualTo(new BackfillProgress(4, 1, true));
    }

    private void store(String id, AttributeValue group) {
        execute(engine, put(key(id), item("id", text(id), "g", group)));
    }

    @Test
    void keepsTheNumbersOfTheOtherIndexes() {
        engine.removeGlobalIndex("first");
        assertThat(engine.resourceOf("second")).isEqualTo(2);
        assertThat(engine.globalIndex(1)).isEmpty();
        assertThat(engine.resources()).isEqualTo(3);
        assertThat(engine.definition().globalIndexes())
                .extracting(IndexDefinition::name)
                .containsExactly("second");

        Item item = item("id", text("k"), "a", text("a"), "b", text("b"), "c", text("c"));
        Charges charges = execute(engine, put(key("k"), item)).charges();
        assertThat(charges.count()).isEqualTo(2);
        assertThat(charges.resource(1)).isEqualTo(2);

        assertThat(engine.addGlobalIndex(keysOnly("third", "c"), PartitionMap.ofEqualRanges(1)))
                .isEqualTo(1);
        assertThat(engine.addGlobalIndex(keysOnly("fourth", "a"), PartitionMap.ofEqualRanges(1)))
                .isEqualTo(3);
        engine.backfill("third", 10);
        engine.backfill("fourth", 10);
        assertThat(all(engine, "third")).containsExactly(item("id", text("k"), "c", text("c")));
        assertThat(all(engine, "fourth")).containsExactly(item("id", text("k"), "a", text("a")));
        assertThat(execute(engine, delete(key("k"))).charges().count()).isEqualTo(4);
        assertThat(engine.itemCount(3)).isZero();
    }

    @Test
    void knowsARemovedIndexNoMore() {
        engine.removeGlobalIndex("first");

        assertThatThrownBy(() -> all(engine, "first")).hasMessageContaining("first");
        assertThatThrownBy(() -> engine.backfill("second", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sweepsEveryItemOnceInSlices() {
        for (int i = 0; i < 100; i++) {
            store("k" + i, text("g"));
        }
        List<Item> seen = new ArrayList<>();
        ScanPosition position = null;
        do {
            List<Item> slice = new ArrayList<>();
            position = engine.sweep(position, 7, slice::add);
            seen.addAll(slice);
            execute(engine, delete(engine.definition().keys().keyOf(slice.get(0))));
            execute(engine, delete(engine.definition().keys().keyOf(slice.get(slice.size() - 1))));
        } while (position != null);

        assertThat(seen).hasSize(100).doesNotHaveDuplicates();
    }

    private static List<Item> all(TableEngine engine, String index) {
        return List.copyOf(
                collect(engine, new Scan(index, false, Integer.MAX_VALUE, null)).items());
    }
}
