package dev.headroom.item;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects attributes and makes an item of them at once. It refuses none; one set twice has the later value. */
public final class ItemBuilder {
    /** Up to here a search from the front beats a hash. */
    private static final int FEW = 16;

    private String[] names = new String[8];
    private AttributeValue[] values = new AttributeValue[8];
    private int count;
    private Map<String, Integer> places; // null as long as there are few

    /** Sets an attribute, replaced in its place or added behind the others. */
    public ItemBuilder set(String name, AttributeValue value) {
        int place = place(name);
        if (place >= 0) {
            values[place] = value;
        } else {
            add(name, value);
        }
        return this;
    }

    public int count() {
        return count;
    }

    /** An item with names of its own. */
    public Item build() {
        return Item.of(AttributeNames.of(Arrays.copyOf(names, count)), Arrays.copyOf(values, count));
    }

    /** An item with names that those of the same shape share. */
    public Item build(AttributeNamesPool pool) {
        return Item.of(pool.of(names, count), Arrays.copyOf(values, count));
    }

    private int place(String name) {
        if (places != null) {
            return places.getOrDefault(name, -1);
        }
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void add(String name, AttributeValue value) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        names[count] = name;
        values[count] = value;
        count++;
        if (places != null) {
            places.put(name, count - 1);
        } else if (count > FEW) {
            places = new HashMap<>();
            for (int i = 0; i < count; i++) {
                places.put(names[i], i);
            }
        }
    }
}
