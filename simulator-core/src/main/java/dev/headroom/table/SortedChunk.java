package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.Arrays;

/** A sorted run of at most {@link #CAPACITY} items, and one more just before it is split. */
final class SortedChunk {
    static final int CAPACITY = 128;

    Item[] items;
    int count;

    SortedChunk(int capacity) {
        items = new Item[capacity];
    }

    int search(Item item, ItemOrder order) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(items[middle], item);
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
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compareFirst(items[middle], sortKey) < 0) {
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

    void insert(int at, Item item) {
        if (count == items.length) {
            items = Arrays.copyOf(items, Math.min(CAPACITY + 1, Math.max(2, count * 2)));
        }
        System.arraycopy(items, at, items, at + 1, count - at);
        items[at] = item;
        count++;
    }

    void delete(int at) {
        System.arraycopy(items, at + 1, items, at, count - at - 1);
        items[--count] = null;
    }

    /** The upper part as a chunk of its own; when keys only rise, the lower part stays nearly full. */
    SortedChunk splitOff(boolean last) {
        int keep = last ? count * 9 / 10 : count / 2;
        SortedChunk upper = new SortedChunk(CAPACITY + 1);
        upper.count = count - keep;
        System.arraycopy(items, keep, upper.items, 0, upper.count);
        Arrays.fill(items, keep, count, null);
        count = keep;
        return upper;
    }

    /** A place in the order: it is behind the items up to it, and behind none of the others. */
    interface Bound {
        boolean isBehind(Item item);
    }
}
