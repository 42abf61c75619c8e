package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;

/** How deep lists and maps may lie within each other: 32 levels (facts §2.2). */
final class Nesting {
    private Nesting() {}

    /** Refuses a value that, put at the end of the path, would lie too deep. */
    static void requireFits(DocumentPath path, AttributeValue value) {
        int around = path.elements().size() - 1;
        if (around + levels(value) > DocumentPath.MAX_LEVELS) {
            throw new ExpressionException("Nesting Levels have exceeded supported limits");
        }
    }

    private static int levels(AttributeValue value) {
        if (value instanceof ListValue list) {
            return 1 + list.elements().stream().mapToInt(Nesting::levels).max().orElse(0);
        }
        if (value instanceof MapValue map) {
            return 1
                    + map.entries().values().stream()
                            .mapToInt(Nesting::levels)
                            .max()
                            .orElse(0);
        }
        return 0;
    }
}
