package dev.headroom.database;

import dev.headroom.item.AttributeValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An expression written from legacy parameters, so that both languages have one evaluator. Names and values become
 * placeholders; requests of one form have one text, which is parsed once.
 */
final class LegacyExpression {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    String text() {
        return text.toString();
    }

    Map<String, String> names() {
        return names;
    }

    /** Null where there is none: the service refuses an empty map. */
    Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    LegacyExpression append(String words) {
        text.append(words);
        return this;
    }

    /** Begins another part, behind a joint if it is not the first. */
    LegacyExpression next(String joint) {
        return isEmpty() ? this : append(joint);
    }

    /** Appends the placeholder of an attribute's name. */
    LegacyExpression name(String attribute) {
        String placeholder = "#n" + names.size();
        names.put(placeholder, attribute);
        return append(placeholder);
    }

    /** Appends the placeholder of a value. */
    LegacyExpression value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return append(placeholder);
    }
}
