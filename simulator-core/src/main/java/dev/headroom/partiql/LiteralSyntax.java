package dev.headroom.partiql;

import dev.headroom.item.AttributeValue;
import java.util.List;
import java.util.Map;

/** A value as it is written, before its numbers and sets are known to be sound. */
sealed interface LiteralSyntax {
    /** A string, true, false or null. */
    record Scalar(AttributeValue value) implements LiteralSyntax {}

    record Number(String text) implements LiteralSyntax {}

    record ListOf(List<LiteralSyntax> elements) implements LiteralSyntax {}

    record Bag(List<LiteralSyntax> elements) implements LiteralSyntax {}

    record Struct(Map<String, LiteralSyntax> entries) implements LiteralSyntax {}

    /** What no literal may hold: a parameter, a function, an attribute. */
    record Foreign(String what, Place place) implements LiteralSyntax {}
}
