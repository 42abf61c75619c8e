package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinarySet;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.util.Arrays;
import java.util.Collection;

/** What values hold: size, contains and begins_with; a wrong type gives nothing or false, no error (facts §11.1). */
final class Containment {
    private Containment() {}

    /** Bytes of a string or binary, elements of a set, list or map; null for what has no size or is missing. */
    static NumberValue size(AttributeValue value) {
        if (value instanceof StringValue || value instanceof BinaryValue) {
            return NumberValue.of(value.sizeInBytes());
        }
        if (value instanceof MapValue map) {
            return NumberValue.of(map.entries().size());
        }
        Collection<? extends AttributeValue> elements = elements(value);
        return elements == null ? null : NumberValue.of(elements.size());
    }

    /** A part of a string or binary, an element of a set, or one of a list, compared deeply. */
    static boolean contains(AttributeValue whole, AttributeValue part) {
        if (whole instanceof StringValue string) {
            return part instanceof StringValue infix && string.text().contains(infix.text());
        }
        if (whole instanceof BinaryValue binary) {
            return part instanceof BinaryValue infix && contains(binary.bytes(), infix.bytes());
        }
        Collection<? extends AttributeValue> elements = elements(whole);
        return elements != null && part != null && elements.contains(part);
    }

    static boolean beginsWith(AttributeValue whole, AttributeValue start) {
        if (whole instanceof StringValue string) {
            return start instanceof StringValue prefix && string.text().startsWith(prefix.text());
        }
        return whole instanceof BinaryValue binary
                && start instanceof BinaryValue prefix
                && standsAt(binary.bytes(), 0, prefix.bytes());
    }

    private static Collection<? extends AttributeValue> elements(AttributeValue value) {
        if (value instanceof ListValue list) {
            return list.elements();
        }
        if (value instanceof StringSet set) {
            return set.elements();
        }
        if (value instanceof NumberSet set) {
            return set.elements();
        }
        return value instanceof BinarySet set ? set.elements() : null;
    }

    private static boolean contains(byte[] whole, byte[] part) {
        for (int at = 0; at <= whole.length - part.length; at++) {
            if (standsAt(whole, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] whole, int at, byte[] part) {
        return at + part.length <= whole.length && Arrays.equals(whole, at, at + part.length, part, 0, part.length);
    }
}
