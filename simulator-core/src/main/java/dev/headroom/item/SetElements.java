package dev.headroom.item;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the three set types share: never empty, no element twice, no overhead (facts §2.1, §2.2). */
record SetElements<T extends AttributeValue>(Set<T> elements, int sizeInBytes) {

    /** A copy, in their order; throws {@link IllegalArgumentException} for none, or for one that comes twice. */
    static <T extends AttributeValue> SetElements<T> of(Collection<T> given) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException("a set may not be empty");
        }
        Set<T> elements = new LinkedHashSet<>();
        int size = 0;
        for (T element : given) {
            if (!elements.add(element)) {
                throw new IllegalArgumentException("a set may not hold '" + element + "' twice");
            }
            size += element.sizeInBytes();
        }
        return new SetElements<>(Collections.unmodifiableSet(elements), size);
    }
}
