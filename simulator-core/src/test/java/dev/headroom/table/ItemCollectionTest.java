package dev.headroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ItemCollectionTest {
    private static final AttributeNames NAMES = AttributeNames.of(List.of("s", "v"));

    private final ItemCollection collection = new ItemCollection(StringValue.of("p"), new ItemOrder(List.of("s")));
    private final TreeMap<Long, Item> model = new TreeMap<>();

    @Test
    void agreesWithATreeMapOverAHundredThousandChanges() {
        SplittableRandom random = new SplittableRandom(1);
        for (int step = 0; step < 100_000; step++) {
            long sort = random.nextInt(5_000);
            if (random.nextInt(5) < 3) {
                Item item = item(sort, step);
                assertThat(collection.put(item)).isSameAs(model.put(sort, item));
            } else {
                assertThat(collection.remove(item(sort, 0))).isSameAs(model.remove(sort));
            }
        }

        holdsWhatTheModelHolds();
        for (long sort = 0; sort < 5_000; sort++) {
            assertThat(collection.get(NumberValue.of(sort))).isSameAs(model.get(sort));
        }
    }

    @Test
    void keepsItemsThatComeInOrder() {
        for (long sort = 0; sort < 100_000; sort++) {
            Item item = item(sort, sort);
            collection.put(item);
            model.put(sort, item);
        }

        holdsWhatTheModelHolds();
        assertThat(collection.get(NumberValue.of(99_999))).isSameAs(model.get(99_999L));
        assertThat(collection.get(NumberValue.of(100_000))).isNull();
        assertThat(collection.get(NumberValue.of(-1))).isNull();
    }

    @Test
    void isEmptyAgainOnceEverythingIsRemoved() {
        for (long sort = 0; sort < 1_000; sort++) {
            collection.put(item(sort, 0));
        }
        for (long sort = 999; sort >= 0; sort--) {
            collection.remove(item(sort, 0));
        }

        assertThat(collection.size()).isZero();
        assertThat(collection.sizeInBytes()).isZero();
        assertThat(collection.get(NumberValue.of(5))).isNull();
        assertThat(seen(null)).isEmpty();
        collection.put(item(7, 0));
        assertThat(seen(null)).hasSize(1);
    }

    @Test
    void goesOnBehindAnItemThatIsNoLongerThere() {
        for (long sort = 0; sort < 1_000; sort += 2) {
            Item item = item(sort, 0);
            collection.put(item);
            model.put(sort, item);
        }

        for (long sort = -1; sort <= 1_000; sort++) {
            assertThat(seen(item(sort, 0)))
                    .containsExactlyElementsOf(model.tailMap(sort, false).values());
        }
    }

    @Test
    void saysWhetherTheVisitorStoppedBeItAtTheLastItem() {
        collection.put(item(1, 0));
        collection.put(item(2, 0));

        assertThat(collection.visit(null, item -> false)).isFalse();
        assertThat(collection.visit(item(1, 0), item -> false)).isFalse();
        assertThat(collection.visit(null, item -> true)).isTrue();
        assertThat(collection.visit(item(2, 0), item -> false)).isTrue();
    }

    @Test
    void ordersStringsByTheirUtf8BytesAndBinariesByTheirsUnsigned() {
        Item lastOfTheBasicPlane = Item.of(NAMES, StringValue.of("\uffff"), NumberValue.of(0));
        Item firstBeyondIt = Item.of(NAMES, StringValue.of("\ud800\udc00"), NumberValue.of(0));
        Item small = Item.of(NAMES, BinaryValue.of((byte) 1), NumberValue.of(0));
        Item large = Item.of(NAMES, BinaryValue.of((byte) 0x80), NumberValue.of(0));
        ItemOrder order = new ItemOrder(List.of("s"));

        assertThat(order.compare(lastOfTheBasicPlane, firstBeyondIt)).isNegative();
        assertThat(order.compare(firstBeyondIt, lastOfTheBasicPlane)).isPositive();
        assertThat(order.compare(small, large)).isNegative();
        assertThat(order.compare(large, large)).isZero();
    }

    private void holdsWhatTheModelHolds() {
        assertThat(seen(null)).containsExactlyElementsOf(model.values());
        assertThat(collection.size()).isEqualTo(model.size());
        assertThat(collection.sizeInBytes())
                .isEqualTo(model.values().stream().mapToLong(Item::sizeInBytes).sum());
    }

    private List<Item> seen(Item after) {
        List<Item> seen = new ArrayList<>();
        collection.visit(after, seen::add);
        return seen;
    }

    private static Item item(long sort, long value) {
        return Item.of(NAMES, NumberValue.of(sort), NumberValue.of(value));
    }
}
