package dev.headroom.item;

import java.util.Collection;
import java.util.Set;

/** A set of binary values (BS): as large as its elements, equal whatever their order (facts §2.1). */
public final class BinarySet implements AttributeValue {
    private final SetElements<BinaryValue> held;

    private BinarySet(SetElements<BinaryValue> held) {
        this.held = held;
    }

    /** A copy of the elements; throws {@link IllegalArgumentException} for none, or for one that comes twice. */
    public static BinarySet of(Collection<BinaryValue> elements) {
        return new BinarySet(SetElements.of(elements));
    }

    public Set<BinaryValue> elements() {
        return held.elements();
    }

    @Override
    public int sizeInBytes() {
        return held.sizeInBytes();
    }

    @Override
    public String typeName() {
        return "BS";
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof BinarySet set && elements().equals(set.elements()));
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
