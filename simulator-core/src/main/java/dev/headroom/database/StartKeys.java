package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.table.KeyAttribute;
import dev.headroom.table.KeySchema;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.ScanSegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where pages begin and end: ExclusiveStartKey, checked, and LastEvaluatedKey (facts §11.5, §11.9). */
final class StartKeys {
    private static final String INVALID = "The provided starting key is invalid";

    private StartKeys() {}

    /** Refuses a start key that the last page of such a query cannot have ended with. */
    static void checkQuery(ReadTarget target, Item start, KeyConditions.Keys keys) {
        if (start == null) {
            return;
        }
        if (target.index() == null && target.keys().sort().isEmpty()) {
            throw ServiceException.validation(
                    "The provided exclusive start key is invalid: ExclusiveStartKey: " + shown(start));
        }
        requireShape(target, start);
        if (!partitionOf(start, target.keys()).equals(keys.partition().partition())) {
            throw ServiceException.validation(
                    "The provided starting key is outside query boundaries based on provided conditions");
        }
        boolean inRange = keys.sort().stream().allMatch(condition -> condition.holds(start.get(condition.attribute())));
        if (!inRange) {
            throw ServiceException.validation("The provided starting key does not match the range key predicate");
        }
    }

    /** Where a scan goes on; null at the beginning. */
    static ScanPosition position(ReadTarget target, Item start, ScanSegment segment) {
        if (start == null) {
            return null;
        }
        requireShape(target, start);
        ScanPosition position = ScanPosition.behind(target.keys(), start);
        if (!segment.contains(position)) {
            throw ServiceException.validation(INVALID + ": Invalid ExclusiveStartKey. Please use ExclusiveStartKey with"
                    + " correct Segment. TotalSegments: " + segment.total() + " Segment: " + segment.number());
        }
        return position;
    }

    private static void requireShape(ReadTarget target, Item start) {
        if (!fits(target, start)) {
            throw ServiceException.validation(
                    target.index() == null
                            ? INVALID + ": The provided key element does not match the schema"
                            : INVALID);
        }
    }

    /** Whether it has exactly the attributes of a position, each of its type. */
    static boolean fits(ReadTarget target, Item start) {
        Map<String, KeyAttribute> expected = new LinkedHashMap<>();
        target.tableKeys().attributes().forEach(key -> expected.put(key.name(), key));
        target.keys().attributes().forEach(key -> expected.put(key.name(), key));
        return start.names().count() == expected.size()
                && expected.values().stream().allMatch(key -> fits(key, start.get(key.name())));
    }

    private static boolean fits(KeyAttribute key, AttributeValue value) {
        return value != null && (key.type() == null || key.type().isOf(value));
    }

    private static AttributeValue partitionOf(Item start, KeySchema keys) {
        return KeySchema.partitionKey(
                keys.partition().stream().map(key -> start.get(key.name())).toList());
    }

    /** The key attributes of the last item evaluated; null where there was none. */
    static Item of(ReadTarget target, Item last) {
        if (last == null) {
            return null;
        }
        List<String> names = new ArrayList<>(target.positionAttributes());
        AttributeValue[] values = names.stream().map(last::get).toArray(AttributeValue[]::new);
        return Item.of(AttributeNames.of(names), values);
    }

    private static String shown(Item start) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < start.names().count(); i++) {
            AttributeValue value = start.value(i);
            text.append(i == 0 ? "" : ", ")
                    .append(start.names().name(i))
                    .append("=AttributeValue: {")
                    .append(value.typeName())
                    .append(':')
                    .append(value)
                    .append('}');
        }
        return text.append('}').toString();
    }
}
