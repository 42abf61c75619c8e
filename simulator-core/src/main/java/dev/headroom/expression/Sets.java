package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinarySet;
import dev.headroom.item.NumberSet;
import dev.headroom.item.StringSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Union and difference of two sets of one type, as ADD and DELETE need them (facts §11.3). */
final class Sets {
    private Sets() {}

    static boolean isSet(AttributeValue value) {
        return value instanceof StringSet || value instanceof NumberSet || value instanceof BinarySet;
    }

    /** All elements of both, which must be of one type. */
    static AttributeValue union(AttributeValue set, AttributeValue added) {
        return combined(set, added, true);
    }

    /** The elements of the first that the second, of the same type, has not; null where none is left. */
    static AttributeValue difference(AttributeValue set, AttributeValue deleted) {
        return combined(set, deleted, false);
    }

    private static AttributeValue combined(AttributeValue set, AttributeValue other, boolean union) {
        if (set instanceof StringSet strings) {
            return combined(strings.elements(), ((StringSet) other).elements(), union, StringSet::of);
        }
        if (set instanceof NumberSet numbers) {
            return combined(numbers.elements(), ((NumberSet) other).elements(), union, NumberSet::of);
        }
        return combined(((BinarySet) set).elements(), ((BinarySet) other).elements(), union, BinarySet::of);
    }

    private static <T> AttributeValue combined(
            Set<T> set, Set<T> other, boolean union, Function<Collection<T>, AttributeValue> type) {
        Set<T> result = new LinkedHashSet<>(set);
        if (union) {
            result.addAll(other);
        } else {
            result.removeAll(other);
        }
        return result.isEmpty() ? null : type.apply(result);
    }
}
