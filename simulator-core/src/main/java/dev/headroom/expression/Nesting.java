package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NestingLevels;

/** How deep lists and maps may lie within each other: 32 levels, of which an attribute's own value is the first (facts §2.2). */
final class Nesting {
    private Nesting() {}

    /** Refuses a value that, put at the end of the path, would lie too deep; null, which removes, never does. */
    static void requireFits(DocumentPath path, AttributeValue value) {
        int around = path.elements().size() - 1;
        if (value != null && around + NestingLevels.of(value) > NestingLevels.MAX) {
            throw new ExpressionException(NestingLevels.EXCEEDED);
        }
    }
}
