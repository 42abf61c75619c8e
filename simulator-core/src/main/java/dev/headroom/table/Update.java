package dev.headroom.table;

import dev.headroom.item.Item;

/** What an UpdateItem makes of an item. */
@FunctionalInterface
public interface Update {
    /** The item after the update; key attributes must be left as they are. */
    Item apply(Item item);
}
