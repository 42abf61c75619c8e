package dev.headroom.partiql;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Statements bound to a table whose key is pk and sk, two strings, and values as short as they read. */
final class Bound {
    static final KeyAttributes KEYS = new KeyAttributes(List.of("pk"), List.of("sk"), Map.of("pk", "S", "sk", "S"));
    static final KeyAttributes HASH_ONLY = KeyAttributes.of(List.of("pk"), List.of());

    private Bound() {}

    @SuppressWarnings("unchecked")
    static <T extends BoundStatement> T bind(String statement, AttributeValue... parameters) {
        return (T) Statement.parse(statement).bind(List.of(parameters), KEYS);
    }

    static StringValue s(String text) {
        return StringValue.of(text);
    }

    static NumberValue n(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    /** An item of names and values by turns. */
    static Item item(Object... namesAndValues) {
        int count = namesAndValues.length / 2;
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> (String) namesAndValues[2 * i])
                .toList();
        AttributeValue[] values = IntStream.range(0, count)
                .mapToObj(i -> (AttributeValue) namesAndValues[2 * i + 1])
                .toArray(AttributeValue[]::new);
        return Item.of(AttributeNames.of(names), values);
    }

    static Item key(String pk, String sk) {
        return item("pk", s(pk), "sk", s(sk));
    }
}
