package dev.headroom.expression;

import dev.headroom.item.Item;

/** A condition bound to its placeholders, ready to be evaluated. */
@FunctionalInterface
interface Predicate {
    /** Whether it holds of an item, which may be null for one that does not exist. */
    boolean holds(Item item);
}
