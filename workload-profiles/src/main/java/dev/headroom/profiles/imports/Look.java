package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Looks into a tree of which nothing is certain: what is not there, or not of that kind, is simply not found. */
final class Look {
    private static final int LONGEST_NUMBER = 40;

    private Look() {}

    /** What lies at the end of a path of fields. */
    static Optional<Node> at(Node node, String... path) {
        Optional<Node> found = Optional.of(node);
        for (String step : path) {
            found = found.filter(MapNode.class::isInstance).flatMap(map -> ((MapNode) map).get(step));
        }
        return found;
    }

    static Optional<String> text(Node node, String... path) {
        return at(node, path)
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).text())
                .filter(text -> !text.isBlank());
    }

    /** The elements of a list; none where there is no list. */
    static List<Node> list(Node node, String... path) {
        return at(node, path)
                .filter(ListNode.class::isInstance)
                .map(list -> ((ListNode) list).elements())
                .orElse(List.of());
    }

    /** A number, written as one or in quotation marks. */
    static Optional<BigDecimal> number(Node node, String... path) {
        return text(node, path).flatMap(Look::number);
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(text.strip())
                    .filter(trimmed -> trimmed.length() <= LONGEST_NUMBER)
                    .map(BigDecimal::new)
                    .filter(number -> Math.abs((long) number.precision() - number.scale()) < LONGEST_NUMBER);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** A whole number of at least 1. */
    static Optional<Long> units(Node node, String... path) {
        return number(node, path)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) < 0)
                .map(BigDecimal::longValue)
                .filter(units -> units > 0);
    }

    static boolean isTrue(Node node, String... path) {
        return text(node, path).filter("true"::equalsIgnoreCase).isPresent();
    }
}
