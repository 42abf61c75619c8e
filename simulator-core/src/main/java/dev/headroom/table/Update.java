package dev.headroom.table;

import dev.headroom.item.Item;

/** What an UpdateItem makes of an item. */
@FunctionalInterface
public interface Update {
    /** The item after the update; key attributes must be left as they are. */
    Item apply(Item item);

    /**
     * What it makes where there is no item yet; null for none (facts §11.3).
     *
     * @param bare an item of the key's attributes alone
     */
    default Item create(Item bare) {
        return apply(bare);
    }
}
