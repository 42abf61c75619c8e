package dev.headroom.database;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Items and values written shortly: texts are S, whole numbers N, lists L, maps M, sets SS. */
final class Values {
    private Values() {}

    /** An item of names and values in turn. */
    static Item item(Object... namesAndValues) {
        Map<String, AttributeValue> attributes = map(namesAndValues);
        return Item.of(
                AttributeNames.of(new ArrayList<>(attributes.keySet())),
                attributes.values().toArray(AttributeValue[]::new));
    }

    /** Values by name, of names and values in turn. */
    static Map<String, AttributeValue> map(Object... namesAndValues) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return values;
    }

    static AttributeValue value(Object value) {
        if (value instanceof AttributeValue already) {
            return already;
        }
        if (value instanceof String text) {
            return StringValue.of(text);
        }
        if (value instanceof Integer number) {
            return NumberValue.of(number);
        }
        if (value instanceof Boolean bool) {
            return BooleanValue.of(bool);
        }
        if (value instanceof List<?> list) {
            return ListValue.of(list.stream().map(Values::value).toList());
        }
        if (value instanceof Set<?> set) {
            return StringSet.of(set.stream()
                    .map(element -> StringValue.of((String) element))
                    .toList());
        }
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, entry) -> entries.put((String) name, value(entry)));
        return MapValue.of(entries);
    }

    /** A text of so many bytes. */
    static String text(int bytes) {
        return "x".repeat(bytes);
    }
}
