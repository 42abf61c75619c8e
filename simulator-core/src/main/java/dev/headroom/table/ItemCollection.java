package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * The items under one partition key, in order: a list of sorted chunks, so that a collection of one costs little and one of
 * a million still takes inserts quickly.
 */
final class ItemCollection {
    private final AttributeValue partitionKey;
    private final ItemOrder order;
    private final List<SortedChunk> chunks = new ArrayList<>(1);
    private int size;
    private long bytes;
    private long localEntryBytes;

    ItemCollection(AttributeValue partitionKey, ItemOrder order) {
        this.partitionKey = partitionKey;
        this.order = order;
    }

    AttributeValue partitionKey() {
        return partitionKey;
    }

    int size() {
        return size;
    }

    /** Bytes of all items and of what local indexes hold of them. */
    long sizeInBytes() {
        return bytes + localEntryBytes;
    }

    /** Notes a change of what local indexes hold of its items. */
    void addLocalEntryBytes(long delta) {
        localEntryBytes += delta;
    }

    /** The first item whose first ordering attribute equals the value, or null. */
    Item get(AttributeValue sortKey) {
        int chunk = lastChunkStartingBefore(sortKey);
        for (; chunk < chunks.size(); chunk++) {
            SortedChunk candidates = chunks.get(chunk);
            int at = candidates.firstFrom(sortKey, order);
            if (at < candidates.count) {
                Item found = candidates.items[at];
                return order.compareFirst(found, sortKey) == 0 ? found : null;
            }
        }
        return null;
    }

    /** Puts an item; returns the equally ordered one that it displaced, or null. */
    Item put(Item item) {
        if (chunks.isEmpty()) {
            chunks.add(new SortedChunk(1));
        }
        int index = chunkFor(item);
        SortedChunk chunk = chunks.get(index);
        int at = chunk.search(item, order);
        if (at >= 0) {
            Item displaced = chunk.items[at];
            chunk.items[at] = item;
            bytes += item.sizeInBytes() - displaced.sizeInBytes();
            return displaced;
        }
        chunk.insert(-at - 1, item, order);
        if (chunk.count > SortedChunk.CAPACITY) {
            chunks.add(index + 1, chunk.splitOff(index == chunks.size() - 1));
        }
        size++;
        bytes += item.sizeInBytes();
        return null;
    }

    /** Removes the equally ordered item; returns it, or null. */
    Item remove(Item item) {
        if (chunks.isEmpty()) {
            return null;
        }
        int index = chunkFor(item);
        SortedChunk chunk = chunks.get(index);
        int at = chunk.search(item, order);
        if (at < 0) {
            return null;
        }
        Item removed = chunk.items[at];
        chunk.delete(at);
        if (chunk.count == 0) {
            chunks.remove(index);
        }
        size--;
        bytes -= removed.sizeInBytes();
        return removed;
    }

    /**
     * Hands items to the visitor, in order, until it returns false.
     *
     * @param after where to begin: behind this item, which need not be there; null for the first
     * @return false where the visitor stopped, be it at the last item
     */
    boolean visit(Item after, Visitor visitor) {
        return visitForward(SortKeyRange.ALL, after, visitor);
    }

    /** Hands the items of a range to the visitor, in order or against it, until it returns false; returns as {@link #visit}. */
    boolean visit(SortKeyRange range, boolean forward, Item after, Visitor visitor) {
        return forward ? visitForward(range, after, visitor) : visitBackward(range, after, visitor);
    }

    private boolean visitForward(SortKeyRange range, Item after, Visitor visitor) {
        int chunk = 0;
        int at = 0;
        if (after != null || !range.isAll()) {
            SortedChunk.Bound start =
                    item -> range.sideOf(item, order) < 0 || (after != null && order.compare(item, after) <= 0);
            chunk = chunkOf(start);
            at = chunk < chunks.size() ? chunks.get(chunk).firstNotBefore(start) : 0;
        }
        for (; chunk < chunks.size(); chunk++, at = 0) {
            SortedChunk current = chunks.get(chunk);
            for (; at < current.count; at++) {
                Item item = current.items[at];
                if (range.sideOf(item, order) > 0) {
                    return true;
                }
                if (!visitor.visit(item)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean visitBackward(SortKeyRange range, Item after, Visitor visitor) {
        SortedChunk.Bound end =
                item -> range.sideOf(item, order) <= 0 && (after == null || order.compare(item, after) < 0);
        int chunk = chunkOf(end);
        int at = chunk < chunks.size() ? chunks.get(chunk).firstNotBefore(end) - 1 : -1;
        while (chunk >= 0) {
            for (; at >= 0; at--) {
                Item item = chunks.get(chunk).items[at];
                if (range.sideOf(item, order) < 0) {
                    return true;
                }
                if (!visitor.visit(item)) {
                    return false;
                }
            }
            chunk--;
            at = chunk < 0 ? -1 : chunks.get(chunk).count - 1;
        }
        return true;
    }

    /** The last chunk that begins before the bound; the first where none does. */
    private int chunkOf(SortedChunk.Bound bound) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (bound.isBehind(chunks.get(middle).items[0])) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Sees items one by one. */
    interface Visitor {
        /** Whether to go on. */
        boolean visit(Item item);
    }

    /** The last chunk whose first item is not after this one. */
    private int chunkFor(Item item) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (order.compare(chunks.get(middle).items[0], item) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int lastChunkStartingBefore(AttributeValue sortKey) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (order.compareFirst(chunks.get(middle).items[0], sortKey) < 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
