package dev.headroom.item;

import java.util.Collection;

/** A set of numbers (NS). */
public final class NumberSet extends SetValue<NumberValue> {
    private static final String EMPTY = INVALID + "An number set  may not be empty";
    private static final String DUPLICATE = "Input collection contains duplicates";

    private NumberSet(Collection<NumberValue> elements) {
        super(SetType.NS, elements, EMPTY, DUPLICATE);
    }

    /** A copy of the elements; throws {@link InvalidValueException} for none, or for two that are equal, however they are written. */
    public static NumberSet of(Collection<NumberValue> elements) {
        return new NumberSet(elements);
    }
}
