package dev.headroom.item;

import java.util.Collection;
import java.util.Set;

/** A set of strings (SS): as large as its elements, equal whatever their order (facts §2.1). */
public final class StringSet implements AttributeValue {
    private final SetElements<StringValue> held;

    private StringSet(SetElements<StringValue> held) {
        this.held = held;
    }

    /** A copy of the elements; throws {@link IllegalArgumentException} for none, or for one that comes twice. */
    public static StringSet of(Collection<StringValue> elements) {
        return new StringSet(SetElements.of(elements));
    }

    public Set<StringValue> elements() {
        return held.elements();
    }

    @Override
    public int sizeInBytes() {
        return held.sizeInBytes();
    }

    @Override
    public String typeName() {
        return "SS";
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof StringSet set && elements().equals(set.elements()));
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
