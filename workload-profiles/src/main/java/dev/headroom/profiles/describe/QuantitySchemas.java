package dev.headroom.profiles.describe;

import dev.headroom.profiles.bind.Range;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the JSON Schema says of texts, numbers and quantities. The patterns let through what the quantities parse. */
final class QuantitySchemas {
    private static final String NUMBER = "^\\s*[0-9][0-9_]*(\\.[0-9]+)?\\s*";

    private QuantitySchemas() {}

    static Map<Class<?>, Map<String, Object>> all() {
        Map<Class<?>, Map<String, Object>> schemas = new LinkedHashMap<>();
        schemas.put(
                DataSize.class,
                quantity(
                        NUMBER + "([bB]|[bB][yY][tT][eE][sS]|[kKmMgGtT]([iI]?[bB])?)?\\s*$",
                        true,
                        "A size: 400B, 4.5KB or 25GB; 1KB is 1,024 bytes, a bare number is bytes."));
        schemas.put(
                TimeSpan.class,
                quantity(
                        "^\\s*(0|([0-9][0-9_]*(\\.[0-9]+)?\\s*(ns|us|ms|s|m|h|d)\\s*)+)\\s*$",
                        false,
                        "A length of time: 250ms, 30m or 1h30m; 0 needs no unit."));
        schemas.put(
                Rate.class,
                quantity(
                        "^\\s*0\\s*$|" + NUMBER + "[kKMGB]?\\s*/\\s*(s|sec|second|m|min|minute|h|hour|d|day)\\s*$",
                        false,
                        "A rate: 200/s, 1.2M/h or 6/m."));
        schemas.put(Share.class, quantity(NUMBER + "%?\\s*$", true, "A share: 0.1%, 70%, or 0 to 1."));
        return schemas;
    }

    /** @param bareNumbers whether any number may stand without a unit, or only 0 */
    private static Map<String, Object> quantity(String pattern, boolean bareNumbers, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", List.of("string", "number"));
        schema.put("pattern", pattern);
        schema.put("minimum", 0);
        if (!bareNumbers) {
            schema.put("maximum", 0);
        } else if (description.startsWith("A share")) {
            schema.put("maximum", 1);
        }
        return schema;
    }

    /** Of a number, a boolean or a text. */
    static Map<String, Object> plain(Class<?> type, Range range) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == String.class) {
            schema.put("type", List.of("string", "number"));
        } else if (type == double.class || type == Double.class) {
            schema.put("type", "number");
            bounds(schema, range);
        } else {
            schema.put("type", List.of("integer", "string"));
            schema.put("pattern", "^\\s*-?" + NUMBER.substring(1) + "[kKMGB]?\\s*$");
            bounds(schema, range);
        }
        return schema;
    }

    private static void bounds(Map<String, Object> schema, Range range) {
        if (range.min() > Double.NEGATIVE_INFINITY) {
            schema.put("minimum", range.min());
        }
        if (range.max() < Double.POSITIVE_INFINITY) {
            schema.put("maximum", range.max());
        }
    }
}
