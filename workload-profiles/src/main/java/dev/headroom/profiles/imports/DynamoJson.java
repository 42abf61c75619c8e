package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The size of items in DynamoDB's JSON ({@code {"id": {"S": "a"}}}), by the published rules (facts §2.2). Values that are
 * none of its types count as the text that they are written in: a model's sample data need not be exact.
 */
final class DynamoJson {
    private static final int PER_ELEMENT = 1;
    private static final int PER_COLLECTION = 3;

    private DynamoJson() {}

    /** The bytes of an item: names and values. */
    static long bytes(Node item) {
        long bytes = 0;
        if (item instanceof MapNode map) {
            for (Map.Entry<String, MapNode.Entry> attribute : map.entries().entrySet()) {
                bytes += utf8(attribute.getKey()) + value(attribute.getValue().value());
            }
        }
        return bytes;
    }

    private static long value(Node typed) {
        if (!(typed instanceof MapNode map) || map.entries().size() != 1) {
            return Look.text(typed).map(DynamoJson::utf8).orElse(1L);
        }
        Map.Entry<String, MapNode.Entry> only =
                map.entries().entrySet().iterator().next();
        Node value = only.getValue().value();
        return switch (only.getKey()) {
            case "N" -> Look.text(value).map(DynamoJson::number).orElse(1L);
            case "B" -> Look.text(value).map(text -> text.length() * 3L / 4).orElse(0L);
            case "BOOL", "NULL" -> 1;
            case "M" -> PER_COLLECTION + bytes(value) + PER_ELEMENT * (long) size(value);
            case "L" ->
                PER_COLLECTION
                        + Look.list(value).stream()
                                .mapToLong(element -> PER_ELEMENT + value(element))
                                .sum();
            case "SS", "NS", "BS" ->
                Look.list(value).stream()
                        .mapToLong(element ->
                                Look.text(element).map(DynamoJson::utf8).orElse(1L))
                        .sum();
            default -> Look.text(value).map(DynamoJson::utf8).orElse(0L);
        };
    }

    private static int size(Node map) {
        return map instanceof MapNode fields ? fields.entries().size() : 0;
    }

    /** Half a byte a digit and one for the exponent. */
    private static long number(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return Math.min(21, 1 + (digits + 1) / 2);
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
