package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The items of arrays are the oracle: whatever one answers, the packed one answers too. */
class PackedItemTest {
    private static final int ROUNDS = 3_000;

    private final AttributeNamesPool pool = new AttributeNamesPool();

    @Test
    void answersLikeTheItemThatItWasMadeOf() {
        RandomValues random = new RandomValues(1);
        for (int i = 0; i < ROUNDS; i++) {
            Item item = random.item();
            Item packed = item.compact(pool);

            assertThat(packed).isInstanceOf(PackedItem.class).isEqualTo(item).hasSameHashCodeAs(item);
            assertThat(item).isEqualTo(packed);
            assertThat(packed).hasToString(item.toString());
            assertThat(packed.sizeInBytes()).isEqualTo(item.sizeInBytes());
            for (int place = 0; place < item.names().count(); place++) {
                AttributeValue value = packed.get(item.names().name(place));
                assertThat(value).isEqualTo(item.value(place)).isEqualTo(packed.value(place));
                assertThat(value.sizeInBytes()).isEqualTo(item.value(place).sizeInBytes());
            }
            assertThat(packed.get("missing")).isNull();
            assertThat(packed.unpacked()).isInstanceOf(ArrayItem.class).isEqualTo(item);
        }
    }

    @Test
    void handsASinkWhatTheItemWouldHaveHandedIt() {
        RandomValues random = new RandomValues(2);
        for (int i = 0; i < ROUNDS; i++) {
            Item item = random.item();
            assertThat(RecordingSink.partsOf(item.compact(pool))).isEqualTo(RecordingSink.partsOf(item));
        }
    }

    @Test
    void handsOverEveryTypeInItsPlace() {
        Item item = new ItemBuilder()
                .set("s", StringValue.of("é"))
                .set("n", NumberValue.parse("-1.50e3"))
                .set("m", MapValue.of(Map.of("k", ListValue.of(List.of(NullValue.NULL, BooleanValue.TRUE)))))
                .set("ss", StringSet.of(List.of(StringValue.of("b"), StringValue.of("a"))))
                .set("bs", BinarySet.of(List.of(BinaryValue.of((byte) -1))))
                .build();

        assertThat(RecordingSink.partsOf(item.compact(pool)))
                .containsExactly(
                        "name s",
                        "S é",
                        "name n",
                        "N -1500",
                        "name m",
                        "{",
                        "name k",
                        "[",
                        "NULL",
                        "BOOL true",
                        "]",
                        "}",
                        "name ss",
                        "SS (",
                        "S b",
                        "S a",
                        ")",
                        "name bs",
                        "BS (",
                        "B [-1]",
                        ")");
    }

    @Test
    void changesLikeAnyOther() {
        RandomValues random = new RandomValues(3);
        for (int i = 0; i < ROUNDS; i++) {
            Item item = random.item();
            Item packed = item.compact(pool);
            AttributeValue value = random.value(2);

            assertThat(packed.with("new", value)).isEqualTo(item.with("new", value));
            assertThat(packed.with("new", value).without("new")).isEqualTo(item);
            assertThat(packed.without("missing")).isSameAs(packed);
            if (item.names().count() > 0) {
                String name = item.names().name(random.below(item.names().count()));
                assertThat(packed.without(name)).isEqualTo(item.without(name));
                assertThat(packed.with(name, value).compact(pool)).isEqualTo(item.with(name, value));
            }
        }
    }

    @Test
    void ordersAttributesAsTheirValuesAreOrdered() {
        RandomValues random = new RandomValues(4);
        AttributeNames key = AttributeNames.of(List.of("other", "key"));
        for (int i = 0; i < 20_000; i++) {
            AttributeValue left = random.value(0);
            AttributeValue right = random.value(0);
            Item item = Item.of(key, NullValue.NULL, left);
            Item other = Item.of(key, BooleanValue.TRUE, right);
            int expected = Integer.signum(KeyOrder.compare(left, right));

            for (Item mine : List.of(item, item.compact(pool))) {
                assertThat(Integer.signum(mine.compareAttribute("key", right))).isEqualTo(expected);
                assertThat(Integer.signum(mine.compareAttribute("key", other))).isEqualTo(expected);
                assertThat(Integer.signum(mine.compareAttribute("key", other.compact(pool))))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void saysWhichAttributeItLacks() {
        Item packed = new ItemBuilder().set("a", NullValue.NULL).build().compact(pool);

        assertThatThrownBy(() -> packed.compareAttribute("b", NullValue.NULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'b'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1000",
                "123456789012345678",
                "1234567890123456789",
                "-12345678901234567",
                "0.5",
                "9.9999999999999999999999999999999999999e125",
                "-1e-130",
                "1e125",
                "0.00000000000000001"
            })
    void keepsNumbersExactly(String number) {
        Item item = new ItemBuilder().set("n", NumberValue.parse(number)).build();

        assertThat(item.compact(pool).get("n"))
                .isEqualTo(item.get("n"))
                .hasToString(item.get("n").toString());
    }

    @Test
    void doesNotPackWhatItWouldLose() {
        Item halfAPair = new ItemBuilder().set("s", StringValue.of("a\ud83d")).build();
        Item withinAMap = new ItemBuilder()
                .set("m", MapValue.of(Map.of("\udc00", NullValue.NULL)))
                .build();
        Item filler = new ItemBuilder().set("f", StringValue.filler(1_000_000)).build();

        assertThat(halfAPair.compact(pool)).isSameAs(halfAPair);
        assertThat(withinAMap.compact(pool)).isSameAs(withinAMap);
        assertThat(filler.compact(pool)).isSameAs(filler);
    }

    /** The item of the server's memory goal: 200 bytes with two keys and two texts; a table of a million must stay small. */
    @Test
    void takesLittleMoreThanItsSize() {
        Item item = new ItemBuilder()
                .set("pk", StringValue.of("customer#0001234"))
                .set("sk", NumberValue.of(1_700_000_123))
                .set("name", StringValue.of("n".repeat(50)))
                .set("text", StringValue.of("t".repeat(200 - 12 - 16 - 6 - 50)))
                .build();

        assertThat(item.sizeInBytes()).isEqualTo(200);
        assertThat(((PackedItem) item.compact(pool)).packedBytes()).isLessThanOrEqualTo(200);
        assertThat(item.compact(pool).names()).isSameAs(item.compact(pool).names());
    }
}
