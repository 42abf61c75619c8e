package dev.headroom.database;

import dev.headroom.expression.DocumentPath;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.Placeholders;
import dev.headroom.expression.ProjectionExpression;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which attributes a read returns: by a projection expression, by the legacy AttributesToGet, or all (facts §11.5, §11.8). */
final class Projections {
    private static final Returned ALL = new Returned() {
        @Override
        public Item of(Item item) {
            return item;
        }

        @Override
        public Set<String> attributes() {
            return null;
        }
    };

    private final ExpressionCache expressions;

    Projections(ExpressionCache expressions) {
        this.expressions = expressions;
    }

    /** What of an item is returned. */
    interface Returned {
        Item of(Item item);

        /** The top-level attributes named; null for all. */
        Set<String> attributes();

        /** The paths named, none of which may lead into a key. */
        default List<DocumentPath> paths() {
            return List.of();
        }
    }

    /** Of a request in which nothing else is an expression. */
    Returned of(String expression, List<String> attributesToGet, Map<String, String> names) {
        if (expression == null && attributesToGet == null && names == null) {
            return ALL;
        }
        Placeholders placeholders = new ExpressionParameters()
                .projection(expression)
                .legacy("AttributesToGet", attributesToGet)
                .placeholders(names, null);
        Returned returned = of(expression, attributesToGet, placeholders);
        placeholders.requireAllUsed();
        return returned;
    }

    /** Of a request whose placeholders other expressions share. */
    Returned of(String expression, List<String> attributesToGet, Placeholders placeholders) {
        if (expression != null) {
            return new Parts(expressions.projection(expression, placeholders));
        }
        return attributesToGet == null ? ALL : attributes(attributesToGet);
    }

    private static Returned attributes(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw Invalid.values("Duplicate value in attribute name: " + name);
            }
        }
        return new Attributes(names, new LinkedHashSet<>(names));
    }

    private record Parts(ProjectionExpression projection) implements Returned {
        @Override
        public List<DocumentPath> paths() {
            return projection.paths();
        }

        @Override
        public Item of(Item item) {
            return projection.project(item);
        }

        @Override
        public Set<String> attributes() {
            Set<String> names = new LinkedHashSet<>();
            projection.paths().forEach(path -> names.add(path.attribute()));
            return names;
        }
    }

    private record Attributes(List<String> names, Set<String> attributes) implements Returned {
        @Override
        public Item of(Item item) {
            List<String> found = new ArrayList<>();
            List<AttributeValue> values = new ArrayList<>();
            for (String name : names) {
                AttributeValue value = item.get(name);
                if (value != null) {
                    found.add(name);
                    values.add(value);
                }
            }
            return Item.of(AttributeNames.of(found), values.toArray(AttributeValue[]::new));
        }
    }
}
