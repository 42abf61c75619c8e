package dev.headroom.table;

import dev.headroom.item.Item;

/** What an UpdateItem makes of an item. */
@FunctionalInterface
public interface Update {
    /** The item after the update; key attributes must be left as they are. */
    Item apply(Item item);

    /**
     * What it makes where there is no item, from the bare key; null for no item, as of an update that only removes
     * (facts §11.3).
     */
    default Item create(Item bareKey) {
        return apply(bareKey);
    }

    /**
     * What it would have made where the condition does not hold, for the charge alone; null where it could not have been
     * carried out.
     *
     * @param item the stored item, or the bare key where there is none
     */
    default Item attempt(Item item) {
        return apply(item);
    }
}
