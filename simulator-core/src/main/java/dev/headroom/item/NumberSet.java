package dev.headroom.item;

import java.util.Collection;
import java.util.Set;

/** A set of numbers (NS): as large as its elements, equal whatever their order (facts §2.1). */
public final class NumberSet implements AttributeValue {
    private final SetElements<NumberValue> held;

    private NumberSet(SetElements<NumberValue> held) {
        this.held = held;
    }

    /** A copy of the elements; throws {@link IllegalArgumentException} for none, or for one that comes twice. */
    public static NumberSet of(Collection<NumberValue> elements) {
        return new NumberSet(SetElements.of(elements));
    }

    public Set<NumberValue> elements() {
        return held.elements();
    }

    @Override
    public int sizeInBytes() {
        return held.sizeInBytes();
    }

    @Override
    public String typeName() {
        return "NS";
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof NumberSet set && elements().equals(set.elements()));
    }

    @Override
    public int hashCode() {
        return elements().hashCode();
    }

    @Override
    public String toString() {
        return elements().toString();
    }
}
