package dev.headroom.table;

import dev.headroom.item.Item;

/** What must hold of the stored item for a write to happen. */
@FunctionalInterface
public interface Condition {
    /** Always holds. */
    Condition NONE = item -> true;

    /** {@code attribute_exists} of the key. */
    Condition ITEM_EXISTS = item -> item != null;

    /** {@code attribute_not_exists} of the key. */
    Condition ITEM_NOT_EXISTS = item -> item == null;

    /**
     * Whether it holds.
     *
     * @param item the stored item, or null where there is none
     */
    boolean holds(Item item);
}
