package dev.headroom.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemBuilderTest {
    private final AttributeNamesPool pool = new AttributeNamesPool();

    @Test
    void keepsAttributesInOrderAndTheLaterOfTwo() {
        Item item = new ItemBuilder()
                .set("b", NumberValue.of(1))
                .set("a", NumberValue.of(2))
                .set("b", NumberValue.of(3))
                .build();

        assertThat(item).hasToString("{b: 3, a: 2}");
        assertThat(new ItemBuilder().build().names().count()).isZero();
    }

    @Test
    void answersLikeAMapWithManyAttributesToo() {
        RandomValues random = new RandomValues(5);
        Map<String, AttributeValue> expected = new LinkedHashMap<>();
        ItemBuilder builder = new ItemBuilder();
        for (int i = 0; i < 300; i++) {
            String name = "n" + random.below(100);
            AttributeValue value = random.number();
            expected.put(name, value);
            builder.set(name, value);

            assertThat(builder.count()).isEqualTo(expected.size());
        }
        Item item = builder.build(pool);

        assertThat(item).hasToString(expected.toString().replace("=", ": "));
        expected.forEach((name, value) -> assertThat(item.get(name)).isEqualTo(value));
        assertThat(item.get("missing")).isNull();
    }

    /** The largest items have some 100,000 attributes; none of this may take the square of that. */
    @Test
    void tensOfThousandsOfAttributesTakeNoLongTime() {
        int count = 60_000;
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ItemBuilder forwards = new ItemBuilder();
            ItemBuilder backwards = new ItemBuilder();
            for (int i = 0; i < count; i++) {
                forwards.set("n" + i, NumberValue.of(i));
                backwards.set("n" + (count - 1 - i), NumberValue.of(count - 1 - i));
            }
            Item item = forwards.build(pool);
            Item packed = item.compact(pool);

            assertThat(item).isEqualTo(backwards.build(pool));
            assertThat(packed.equals(backwards.build().compact(pool))).isTrue();
            for (int i = 0; i < count; i++) {
                assertThat(item.get("n" + i)).isNotNull();
            }
            assertThat(RecordingSink.partsOf(packed)).hasSize(2 * count);
            assertThat(packed.with("x", NullValue.NULL).without("n7").names().count())
                    .isEqualTo(count);
        });
    }

    @Test
    void sharesNamesAmongItemsOfOneShape() {
        AttributeNames names = pool.of(new String[] {"a", "b", "unused"}, 2);

        assertThat(names).hasToString("[a, b]");
        assertThat(pool.of(new String[] {"a", "b"}, 2)).isSameAs(names);
        assertThat(pool.shared(AttributeNames.of(List.of("a", "b")))).isSameAs(names);
        assertThat(pool.of(new String[] {"b", "a"}, 2)).isNotSameAs(names).hasToString("[b, a]");
        assertThat(new ItemBuilder()
                        .set("a", NullValue.NULL)
                        .build()
                        .with("b", NullValue.NULL)
                        .compact(pool)
                        .names())
                .isSameAs(names);
    }

    @Test
    void forgetsShapesRatherThanKeepThemAll() {
        for (int i = 0; i < 5_000; i++) {
            String name = "n" + i;
            assertThat(pool.of(new String[] {name}, 1).name(0)).isEqualTo(name);
        }
        assertThat(pool.of(new String[] {"n4999"}, 1)).isSameAs(pool.of(new String[] {"n4999"}, 1));
    }
}
