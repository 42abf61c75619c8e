package dev.headroom.expression;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Values, items and placeholders for tests, as short as they read. */
final class Values {
    private Values() {}

    static StringValue s(String text) {
        return StringValue.of(text);
    }

    static NumberValue n(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    static BinaryValue b(String text) {
        return BinaryValue.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ListValue l(AttributeValue... elements) {
        return ListValue.of(Stream.of(elements).toList());
    }

    static ListValue texts(String... texts) {
        return ListValue.of(Stream.of(texts).map(StringValue::of).toList());
    }

    static StringSet ss(String... texts) {
        return StringSet.of(Stream.of(texts).map(StringValue::of).toList());
    }

    static NumberSet ns(String... numbers) {
        return NumberSet.of(Stream.of(numbers).map(Values::n).toList());
    }

    /** A map of names and values by turns. */
    static MapValue m(Object... namesAndValues) {
        return MapValue.of(values(namesAndValues));
    }

    /** An item of names and values by turns. */
    static Item item(Object... namesAndValues) {
        Map<String, AttributeValue> values = values(namesAndValues);
        return Item.of(
                AttributeNames.of(values.keySet().stream().toList()),
                values.values().toArray(AttributeValue[]::new));
    }

    /** Placeholders by turns with what they stand for: a text for a name, else a value. */
    static Placeholders with(Object... placeholders) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int i = 0; i < placeholders.length; i += 2) {
            if (placeholders[i + 1] instanceof String name) {
                names.put((String) placeholders[i], name);
            } else {
                values.put((String) placeholders[i], (AttributeValue) placeholders[i + 1]);
            }
        }
        return Placeholders.of(names.isEmpty() ? null : names, values.isEmpty() ? null : values);
    }

    private static Map<String, AttributeValue> values(Object... namesAndValues) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], (AttributeValue) namesAndValues[i + 1]);
        }
        return values;
    }
}
