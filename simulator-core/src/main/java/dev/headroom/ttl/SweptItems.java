package dev.headroom.ttl;

import dev.headroom.item.Item;
import java.util.Iterator;

/** The items of a table, in an order that does not change as items come and go. */
public interface SweptItems {
    /**
     * The items behind one.
     *
     * @param item as it was met; it may be changed or gone by now. Null for all from the first on
     */
    Iterator<Item> after(Item item);
}
