package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts new values into an item at many places at once; indexes refer to the lists as they were (facts §11.3). */
final class ItemEdit {
    private final AttributeValue[] results;

    private ItemEdit(AttributeValue[] results) {
        this.results = results;
    }

    /**
     * The item with a new value at the end of each path.
     *
     * @param results one for each path of the tree; null removes what stands there
     */
    static Item apply(PathTree tree, AttributeValue[] results, Item item) {
        ItemEdit edit = new ItemEdit(results);
        Item edited = item;
        for (Map.Entry<String, PathTree> attribute : tree.names().entrySet()) {
            AttributeValue value = edit.edited(attribute.getValue(), item.get(attribute.getKey()));
            edited = value == null ? edited.without(attribute.getKey()) : edited.with(attribute.getKey(), value);
        }
        return edited;
    }

    private AttributeValue edited(PathTree node, AttributeValue current) {
        if (node.isLeaf()) {
            return results[node.leaf()];
        }
        if (!node.indexes().isEmpty() && current instanceof ListValue list) {
            return edited(node, list);
        }
        if (!node.names().isEmpty() && current instanceof MapValue map) {
            return edited(node, map);
        }
        throw new ExpressionException("The document path provided in the update expression is invalid for update");
    }

    private MapValue edited(PathTree node, MapValue map) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>(map.entries());
        node.names().forEach((name, below) -> {
            AttributeValue value = edited(below, map.entries().get(name));
            if (value == null) {
                entries.remove(name);
            } else {
                entries.put(name, value);
            }
        });
        return MapValue.of(entries);
    }

    /** What lies beyond the end is appended in the order of the indexes, without gaps; what is removed closes up. */
    private ListValue edited(PathTree node, ListValue list) {
        List<AttributeValue> elements = new ArrayList<>(list.elements());
        int length = elements.size();
        node.indexes().forEach((index, below) -> {
            AttributeValue value = edited(below, index < length ? elements.get(index) : null);
            if (index < length) {
                elements.set(index, value);
            } else {
                elements.add(value);
            }
        });
        elements.removeIf(Objects::isNull);
        return ListValue.of(elements);
    }
}
