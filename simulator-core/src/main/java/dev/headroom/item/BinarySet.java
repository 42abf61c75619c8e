package dev.headroom.item;

import java.util.Collection;

/** A set of binary values (BS). */
public final class BinarySet extends SetValue<BinaryValue> {
    private static final String EMPTY = INVALID + "Binary sets should not be empty";
    private static final String DUPLICATE = INVALID + "Input collection %sof type BS contains duplicates.";

    private BinarySet(Collection<BinaryValue> elements) {
        super(SetType.BS, elements, EMPTY, DUPLICATE);
    }

    /** A copy of the elements; throws {@link InvalidValueException} for none, or for one that comes twice. */
    public static BinarySet of(Collection<BinaryValue> elements) {
        return new BinarySet(elements);
    }
}
