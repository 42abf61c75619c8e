package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;

/** An operand bound to its placeholders, ready to be evaluated. */
@FunctionalInterface
interface Operand {
    /** Its value for an item, which may be null; null where there is none. */
    AttributeValue in(Item item);
}
