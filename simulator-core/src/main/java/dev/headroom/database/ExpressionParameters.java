package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.expression.Placeholders;
import dev.headroom.item.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which of the two languages a request speaks, expressions or legacy parameters: never both, and placeholders only with
 * expressions (facts §11.8, §11.9).
 */
final class ExpressionParameters {
    private final List<String> withValues = new ArrayList<>(4);
    private List<String> givenExpressions = List.of();
    private List<String> givenLegacy = List.of();

    /** A parameter that holds an expression; null where it is not given. */
    ExpressionParameters expression(String name, String text) {
        withValues.add(name);
        return given(name, text);
    }

    /** ProjectionExpression, the one in which no value can stand; null where it is not given. */
    ExpressionParameters projection(String text) {
        return given("ProjectionExpression", text);
    }

    private ExpressionParameters given(String name, String text) {
        if (text != null) {
            givenExpressions = with(givenExpressions, name);
        }
        return this;
    }

    /** A legacy parameter; null where it is not given. */
    ExpressionParameters legacy(String name, Object value) {
        if (value != null) {
            givenLegacy = with(givenLegacy, name);
        }
        return this;
    }

    private static List<String> with(List<String> given, String name) {
        List<String> longer = given.isEmpty() ? new ArrayList<>(4) : given;
        longer.add(name);
        return longer;
    }

    /** The placeholders of the request, once the parameters are found to go together. */
    Placeholders placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
        if (!givenExpressions.isEmpty() && !givenLegacy.isEmpty()) {
            throw ServiceException.validation("Can not use both expression and non-expression parameters in the same"
                    + " request: Non-expression parameters: {" + String.join(", ", givenLegacy)
                    + "} Expression parameters: {" + String.join(", ", givenExpressions) + "}");
        }
        requireNoneWithoutExpression(names, values);
        return givenExpressions.isEmpty() ? Placeholders.none() : Placeholders.of(names, values);
    }

    private void requireNoneWithoutExpression(Map<String, String> names, Map<String, AttributeValue> values) {
        if (names != null && givenExpressions.isEmpty()) {
            throw ServiceException.validation("ExpressionAttributeNames can only be specified when using expressions");
        }
        if (values != null && withValues.stream().noneMatch(givenExpressions::contains)) {
            throw ServiceException.validation("ExpressionAttributeValues can only be specified when using expressions: "
                    + String.join(" and ", withValues) + (withValues.size() > 1 ? " are" : " is") + " null");
        }
    }
}
