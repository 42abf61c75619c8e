package dev.headroom.item;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the three set types share: never empty, no element twice, as large as its elements, equal whatever their order
 * (facts §2.1, §2.2). Elements stand in the order given.
 */
public abstract sealed class SetValue<T extends AttributeValue> implements AttributeValue
        permits StringSet, NumberSet, BinarySet {
    static final String INVALID = "One or more parameter values were invalid: ";

    private final SetType type;
    private final Set<T> elements;
    private final int sizeInBytes;

    /**
     * A copy of the elements.
     *
     * @param whenEmpty the message for none
     * @param whenDuplicate the message for one that comes twice, with {@code %s} where it lists them all
     */
    SetValue(SetType type, Collection<T> given, String whenEmpty, String whenDuplicate) {
        if (given.isEmpty()) {
            throw new InvalidValueException(whenEmpty);
        }
        Set<T> distinct = new LinkedHashSet<>(given);
        if (distinct.size() < given.size()) {
            throw new InvalidValueException(String.format(whenDuplicate, given));
        }
        this.type = type;
        this.elements = Collections.unmodifiableSet(distinct);
        this.sizeInBytes =
                elements.stream().mapToInt(AttributeValue::sizeInBytes).sum();
    }

    public final Set<T> elements() {
        return elements;
    }

    @Override
    public final int sizeInBytes() {
        return sizeInBytes;
    }

    @Override
    public final String typeName() {
        return type.name();
    }

    @Override
    public final void write(AttributeSink sink) {
        sink.beginSet(type);
        for (T element : elements) {
            element.write(sink);
        }
        sink.endSet();
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof SetValue<?> set && type == set.type && elements.equals(set.elements));
    }

    @Override
    public final int hashCode() {
        return elements.hashCode();
    }

    @Override
    public final String toString() {
        return elements.toString();
    }
}
