package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.Arrays;

/**
 * A sorted run of at most {@link #CAPACITY} items, and one more just before it is split. Beside each item stands the beginning
 * of its sort key: a search reads those, which lie together, and hardly any item.
 */
final class SortedChunk {
    static final int CAPACITY = 128;

    Item[] items;
    int count;
    private long[] prefixes;

    SortedChunk(int capacity) {
        items = new Item[capacity];
        prefixes = new long[capacity];
    }

    int search(Item item, ItemOrder order) {
        long prefix = order.prefixOf(item);
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = prefixes[middle] == prefix
                    ? order.compare(items[middle], item)
                    : Long.compare(prefixes[middle], prefix);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    int firstFrom(AttributeValue sortKey, ItemOrder order) {
        long prefix = SortPrefix.of(sortKey);
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = prefixes[middle] == prefix
                    ? order.compareFirst(items[middle], sortKey) < 0
                    : prefixes[middle] < prefix;
            if (isBefore) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int firstNotBefore(Bound bound) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bound.isBehind(items[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void insert(int at, Item item, ItemOrder order) {
        if (count == items.length) {
            int capacity = Math.min(CAPACITY + 1, Math.max(2, count * 2));
            items = Arrays.copyOf(items, capacity);
            prefixes = Arrays.copyOf(prefixes, capacity);
        }
        System.arraycopy(items, at, items, at + 1, count - at);
        System.arraycopy(prefixes, at, prefixes, at + 1, count - at);
        items[at] = item;
        prefixes[at] = order.prefixOf(item);
        count++;
    }

    void delete(int at) {
        System.arraycopy(items, at + 1, items, at, count - at - 1);
        System.arraycopy(prefixes, at + 1, prefixes, at, count - at - 1);
        items[--count] = null;
    }

    /** The upper part as a chunk of its own; when keys only rise, the lower part stays nearly full. */
    SortedChunk splitOff(boolean last) {
        int keep = last ? count * 9 / 10 : count / 2;
        SortedChunk upper = new SortedChunk(CAPACITY + 1);
        upper.count = count - keep;
        System.arraycopy(items, keep, upper.items, 0, upper.count);
        System.arraycopy(prefixes, keep, upper.prefixes, 0, upper.count);
        Arrays.fill(items, keep, count, null);
        count = keep;
        return upper;
    }

    /** A place in the order: it is behind the items up to it, and behind none of the others. */
    interface Bound {
        boolean isBehind(Item item);
    }
}
