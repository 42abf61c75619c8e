package dev.headroom.expression;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of an item at given paths, wrapped in their maps and lists; lists close up (facts §11.5). */
final class ItemProjection {
    private ItemProjection() {}

    /** The parts that are there; an item without attributes where none is. */
    static Item of(PathTree tree, Item item) {
        List<String> names = new ArrayList<>();
        List<AttributeValue> values = new ArrayList<>();
        tree.names().forEach((name, below) -> {
            AttributeValue part = part(below, item.get(name));
            if (part != null) {
                names.add(name);
                values.add(part);
            }
        });
        return Item.of(AttributeNames.of(names), values.toArray(AttributeValue[]::new));
    }

    private static AttributeValue part(PathTree node, AttributeValue value) {
        if (node.isLeaf()) {
            return value;
        }
        if (!node.indexes().isEmpty()) {
            return value instanceof ListValue list ? part(node, list) : null;
        }
        return value instanceof MapValue map ? part(node, map) : null;
    }

    private static AttributeValue part(PathTree node, MapValue map) {
        Map<String, AttributeValue> parts = new LinkedHashMap<>();
        node.names().forEach((name, below) -> {
            AttributeValue part = part(below, map.entries().get(name));
            if (part != null) {
                parts.put(name, part);
            }
        });
        return parts.isEmpty() ? null : MapValue.of(parts);
    }

    private static AttributeValue part(PathTree node, ListValue list) {
        List<AttributeValue> parts = new ArrayList<>();
        node.indexes().forEach((index, below) -> {
            AttributeValue element =
                    index < list.elements().size() ? list.elements().get(index) : null;
            AttributeValue part = part(below, element);
            if (part != null) {
                parts.add(part);
            }
        });
        return parts.isEmpty() ? null : ListValue.of(parts);
    }
}
