package dev.headroom.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Short ways to write items. */
final class Items {
    private Items() {}

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    /** Names and values in turn; a string is S, a whole number N. */
    static Map<String, AttributeValue> item(Object... namesAndValues) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            item.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return item;
    }

    /**
     * The same item with a filling text {@code t}, so that it is exactly so many bytes long. It must hold only strings and
     * whole numbers so far (facts §2.1).
     */
    static Map<String, AttributeValue> sized(int bytes, Object... namesAndValues) {
        Map<String, AttributeValue> item = item(namesAndValues);
        int rest = bytes - size(item) - "t".length();
        item.put("t", s("x".repeat(rest)));
        return item;
    }

    private static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> entry.getKey().length() + size(entry.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        if (value.s() != null) {
            return value.s().getBytes(StandardCharsets.UTF_8).length;
        }
        int digits = value.n().replaceFirst("0+$", "").length();
        return 1 + (digits + 1) / 2;
    }

    private static AttributeValue value(Object value) {
        if (value instanceof AttributeValue typed) {
            return typed;
        }
        return value instanceof String text ? s(text) : n(((Number) value).longValue());
    }
}
