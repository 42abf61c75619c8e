package dev.headroom.item;

import java.util.Collection;

/** A set of strings (SS). */
public final class StringSet extends SetValue<StringValue> {
    private static final String EMPTY = INVALID + "An string set  may not be empty";
    private static final String DUPLICATE = INVALID + "Input collection %s contains duplicates.";

    private StringSet(Collection<StringValue> elements) {
        super(SetType.SS, elements, EMPTY, DUPLICATE);
    }

    /** A copy of the elements; throws {@link InvalidValueException} for none, or for one that comes twice. */
    public static StringSet of(Collection<StringValue> elements) {
        return new StringSet(elements);
    }
}
