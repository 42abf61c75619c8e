package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import java.util.List;

/** Where a value stands in an item: an attribute, then names and indexes down into it; at most 32 (facts §2.2). */
public record DocumentPath(List<PathElement> elements) {
    /** The deepest path, and the deepest nesting of a value. */
    public static final int MAX_LEVELS = 32;

    public DocumentPath {
        elements = List.copyOf(elements);
        if (elements.isEmpty() || !(elements.get(0) instanceof PathElement.Name)) {
            throw new IllegalArgumentException("a document path begins with the name of an attribute");
        }
    }

    /** The top-level attribute. */
    public String attribute() {
        return ((PathElement.Name) elements.get(0)).name();
    }

    /** Whether it leads into the attribute. */
    public boolean isNested() {
        return elements.size() > 1;
    }

    /** The value that stands there, or null where the item is missing or has none. */
    public AttributeValue in(Item item) {
        AttributeValue found = item == null ? null : item.get(attribute());
        for (int i = 1; i < elements.size() && found != null; i++) {
            found = step(found, elements.get(i));
        }
        return found;
    }

    private static AttributeValue step(AttributeValue value, PathElement element) {
        if (element instanceof PathElement.Name name) {
            return value instanceof MapValue map ? map.entries().get(name.name()) : null;
        }
        int index = ((PathElement.Index) element).index();
        boolean reaches =
                value instanceof ListValue list && index < list.elements().size();
        return reaches ? ((ListValue) value).elements().get(index) : null;
    }

    /** As messages write it: {@code [a, [1], b]}. */
    @Override
    public String toString() {
        return elements.toString();
    }
}
