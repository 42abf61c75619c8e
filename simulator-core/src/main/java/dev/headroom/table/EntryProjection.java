package dev.headroom.table;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of an item an index's entry holds: the keys of index and table and the attributes included, or everything. */
final class EntryProjection {
    /** Null for everything. */
    private final Set<String> names;

    /** The shape of the item projected last: most items of a table have the same. */
    private AttributeNames from;

    private AttributeNames to;
    private int[] chosen;

    EntryProjection(IndexDefinition index, KeySchema tableKeys) {
        this.names = index.included()
                .map(included -> names(included, index, tableKeys))
                .orElse(null);
    }

    /** The key attributes alone, of an index and its table, or of a table by itself. */
    static EntryProjection ofKeys(KeySchema keys, KeySchema tableKeys) {
        return new EntryProjection(new IndexDefinition("keys", keys, Optional.of(List.of())), tableKeys);
    }

    private static Set<String> names(List<String> included, IndexDefinition index, KeySchema tableKeys) {
        Set<String> names = new LinkedHashSet<>(included);
        names.addAll(index.keys().names());
        names.addAll(tableKeys.names());
        return names;
    }

    /** Whether an entry holds all that its item does. */
    boolean isWhole() {
        return names == null;
    }

    /** Bytes of the item's entry. */
    int sizeOf(Item item) {
        if (names == null) {
            return item.sizeInBytes();
        }
        AttributeNames itemNames = item.names();
        Item values = item.unpacked();
        int bytes = 0;
        for (int i = 0; i < itemNames.count(); i++) {
            if (names.contains(itemNames.name(i))) {
                bytes += itemNames.sizeInBytes(i) + values.value(i).sizeInBytes();
            }
        }
        return bytes;
    }

    /** Whether two items have the same entry, but for its key. */
    boolean isSame(Item left, Item right) {
        if (names == null) {
            return left.equals(right);
        }
        Item lefts = left.unpacked();
        Item rights = right.unpacked();
        for (String name : names) {
            AttributeValue mine = lefts.get(name);
            AttributeValue theirs = rights.get(name);
            if (mine != theirs && (mine == null || !mine.equals(theirs))) {
                return false;
            }
        }
        return true;
    }

    /** The item as its entry holds it. */
    Item of(Item item) {
        if (names == null) {
            return item;
        }
        if (item.names() != from) {
            choose(item.names());
        }
        if (chosen.length == from.count()) {
            return item;
        }
        AttributeValue[] values = new AttributeValue[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            values[i] = item.value(chosen[i]);
        }
        return Item.of(to, values);
    }

    private void choose(AttributeNames shape) {
        List<String> kept = new ArrayList<>();
        int[] places = new int[shape.count()];
        for (int i = 0; i < places.length; i++) {
            if (names.contains(shape.name(i))) {
                places[kept.size()] = i;
                kept.add(shape.name(i));
            }
        }
        from = shape;
        to = AttributeNames.of(kept);
        chosen = java.util.Arrays.copyOf(places, kept.size());
    }
}
