package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.Placeholders;
import dev.headroom.expression.ProjectionExpression;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which attributes a read returns: by a projection expression, by the legacy AttributesToGet, or all (facts §11.5, §11.8). */
final class Projections {
    private static final Returned ALL = item -> item;

    private final ExpressionCache expressions;

    Projections(ExpressionCache expressions) {
        this.expressions = expressions;
    }

    /** What of an item is returned. */
    @FunctionalInterface
    interface Returned {
        Item of(Item item);
    }

    Returned of(String expression, List<String> attributesToGet, Map<String, String> names) {
        if (expression == null) {
            if (names != null) {
                throw ServiceException.validation(
                        "ExpressionAttributeNames can only be specified when using expressions");
            }
            return attributesToGet == null ? ALL : item -> pick(item, attributesToGet);
        }
        if (attributesToGet != null) {
            throw ServiceException.validation("Can not use both expression and non-expression parameters in the same"
                    + " request: Non-expression parameters: {AttributesToGet} Expression parameters:"
                    + " {ProjectionExpression}");
        }
        Placeholders placeholders = Placeholders.of(names, null);
        ProjectionExpression projection = expressions.projection(expression, placeholders);
        placeholders.requireAllUsed();
        return projection::project;
    }

    private static Item pick(Item item, List<String> names) {
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
