package dev.headroom.database;

import dev.headroom.api.AttributeAction;
import dev.headroom.api.AttributeValueUpdate;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.ListValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** AttributeUpdates: checked as the service checks them, and written as an update expression (facts §11.8). */
final class LegacyUpdate {
    private static final Set<String> ADDED = Set.of("N", "SS", "NS", "BS", "L");
    private static final Set<String> DELETED = Set.of("SS", "NS", "BS");
    private static final ListValue NO_ELEMENTS = ListValue.of(List.of());

    private LegacyUpdate() {}

    /** The expression; null where nothing is updated. */
    static LegacyExpression of(Map<String, AttributeValueUpdate> updates) {
        LegacyExpression expression = new LegacyExpression();
        updates.forEach(LegacyUpdate::check);
        write(expression, updates, "SET ", LegacyUpdate::isSet, LegacyUpdate::set);
        write(expression, updates, "REMOVE ", LegacyUpdate::isRemove, (to, name, value) -> to.name(name));
        write(expression, updates, "ADD ", LegacyUpdate::isAdd, LegacyUpdate::nameAndValue);
        write(expression, updates, "DELETE ", LegacyUpdate::isDelete, LegacyUpdate::nameAndValue);
        return expression.isEmpty() ? null : expression;
    }

    private interface Kind {
        boolean is(AttributeValueUpdate update);
    }

    private interface Writer {
        void write(LegacyExpression to, String attribute, AttributeValueUpdate update);
    }

    private static void write(
            LegacyExpression to, Map<String, AttributeValueUpdate> updates, String section, Kind kind, Writer writer) {
        String[] joint = {(to.isEmpty() ? "" : " ") + section};
        updates.forEach((attribute, update) -> {
            if (kind.is(update)) {
                writer.write(to.append(joint[0]), attribute, update);
                joint[0] = ", ";
            }
        });
    }

    private static void check(String attribute, AttributeValueUpdate update) {
        AttributeAction action = action(update);
        AttributeValue value = update.value();
        if (value == null) {
            if (action != AttributeAction.DELETE) {
                throw Invalid.values("Only DELETE action is allowed when no attribute value is specified");
            }
            return;
        }
        boolean supported =
                switch (action) {
                    case PUT -> true;
                    case ADD -> ADDED.contains(value.typeName());
                    case DELETE -> DELETED.contains(value.typeName());
                };
        if (!supported) {
            throw Invalid.values(action + " action is not supported for the type " + value.typeName());
        }
    }

    private static AttributeAction action(AttributeValueUpdate update) {
        return update.action() == null ? AttributeAction.PUT : update.action();
    }

    private static boolean addsToList(AttributeValueUpdate update) {
        return action(update) == AttributeAction.ADD && update.value() instanceof ListValue;
    }

    private static boolean isSet(AttributeValueUpdate update) {
        return action(update) == AttributeAction.PUT || addsToList(update);
    }

    private static boolean isRemove(AttributeValueUpdate update) {
        return update.value() == null;
    }

    private static boolean isAdd(AttributeValueUpdate update) {
        return action(update) == AttributeAction.ADD && !addsToList(update);
    }

    private static boolean isDelete(AttributeValueUpdate update) {
        return action(update) == AttributeAction.DELETE && update.value() != null;
    }

    private static void set(LegacyExpression to, String attribute, AttributeValueUpdate update) {
        to.name(attribute).append(" = ");
        if (addsToList(update)) {
            to.append("list_append(if_not_exists(")
                    .name(attribute)
                    .append(", ")
                    .value(NO_ELEMENTS)
                    .append("), ")
                    .value(update.value())
                    .append(")");
        } else {
            to.value(update.value());
        }
    }

    private static void nameAndValue(LegacyExpression to, String attribute, AttributeValueUpdate update) {
        to.name(attribute).append(" ").value(update.value());
    }
}
