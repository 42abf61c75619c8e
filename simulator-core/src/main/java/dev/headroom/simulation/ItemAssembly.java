package dev.headroom.simulation;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.table.KeySchema;
import dev.headroom.workload.AttributeStream;
import dev.headroom.workload.ItemShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Makes items of a table's shape: the key, the named attributes that this item has, and a filler up to its size. */
final class ItemAssembly {
    private final KeySchema keys;
    private final AttributeStream attributes;
    private final String[] attributeNames;
    private final AttributeValue[] values;
    private final Map<Long, AttributeNames> namesByPresence = new LinkedHashMap<>();
    private final long allPresent;
    private final IntFunction<StringValue> filler;
    private AttributeNames usual;

    ItemAssembly(KeySchema keys, AttributeStream attributes) {
        this.keys = keys;
        this.attributes = attributes;
        this.attributeNames = attributes.names();
        this.values = new AttributeValue[attributeNames.length];
        this.filler = attributes::filler;
        this.allPresent = (1L << attributeNames.length) - 1;
    }

    AttributeStream attributes() {
        return attributes;
    }

    Item next(PrimaryKey key, long keyNumber, long nowNanos) {
        int target = attributes.sampleSize();
        attributes.fill(values, keyNumber, nowNanos);
        long presence = presence();
        AttributeNames names = names(presence);
        AttributeValue[] all = new AttributeValue[names.count()];
        int at = 0;
        all[at++] = key.partition();
        if (key.sort() != null) {
            all[at++] = key.sort();
        }
        for (AttributeValue value : values) {
            if (value != null) {
                all[at++] = value;
            }
        }
        return Item.filled(names, all, target, filler);
    }

    private long presence() {
        long presence = 0;
        for (int i = 0; i < values.length; i++) {
            presence |= values[i] == null ? 0 : 1L << i;
        }
        return presence;
    }

    private AttributeNames names(long presence) {
        if (presence != allPresent) {
            return namesByPresence.computeIfAbsent(presence, this::makeNames);
        }
        if (usual == null) {
            usual = makeNames(allPresent);
        }
        return usual;
    }

    private AttributeNames makeNames(long presence) {
        List<String> names = new ArrayList<>(keys.names());
        for (int i = 0; i < attributeNames.length; i++) {
            if ((presence & (1L << i)) != 0) {
                names.add(attributeNames[i]);
            }
        }
        names.add(ItemShape.FILLER);
        names.replaceAll(String::intern); // as those of keys are, which are looked up for every write
        return AttributeNames.of(names);
    }
}
