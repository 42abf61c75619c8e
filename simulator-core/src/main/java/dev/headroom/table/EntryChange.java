package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;

/**
 * What a write does to the entry of an index: whether there was one, whether there is one, and under which keys. It is worked
 * out when the write is charged and asked for again when it is committed, so the answer is kept: of the same two items, which
 * never change, it is the same. Filled anew for each write.
 */
final class EntryChange {
    private final KeySchema keys;
    private Item before;
    private Item after;
    private boolean had;
    private boolean has;
    private boolean stays;
    private AttributeValue keyBefore;
    private AttributeValue keyAfter;
    private long hashBefore;
    private long hashAfter;

    EntryChange(KeySchema keys) {
        this.keys = keys;
    }

    /** Turns to a write that makes one item of another; either may be null. */
    @SuppressWarnings("ReferenceEquality")
    void between(Item newBefore, Item newAfter) {
        if (before == newBefore && after == newAfter) {
            return;
        }
        before = newBefore;
        after = newAfter;
        had = before != null && keys.covers(before);
        has = after != null && keys.covers(after);
        stays = had && has && keys.sameKey(before, after);
        if (has) {
            keyAfter = keys.partitionOf(after);
            hashAfter = KeyHash.of(keyAfter);
        }
        if (stays) {
            keyBefore = keyAfter;
            hashBefore = hashAfter;
        } else if (had) {
            keyBefore = keys.partitionOf(before);
            hashBefore = KeyHash.of(keyBefore);
        }
    }

    /** Whether the index covers the item before. */
    boolean had() {
        return had;
    }

    /** Whether the index covers the item after. */
    boolean has() {
        return has;
    }

    /** Whether the entry before and the one after have the same key. */
    boolean stays() {
        return stays;
    }

    /** The partition key of the entry before, where there was one. */
    AttributeValue keyBefore() {
        return keyBefore;
    }

    /** The partition key of the entry after, where there is one. */
    AttributeValue keyAfter() {
        return keyAfter;
    }

    /** The hash of {@link #keyBefore}. */
    long hashBefore() {
        return hashBefore;
    }

    /** The hash of {@link #keyAfter}. */
    long hashAfter() {
        return hashAfter;
    }
}
