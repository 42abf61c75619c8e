package dev.headroom.partiql;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.List;

/** Binds what is about one item: INSERT, UPDATE, DELETE and EXISTS (facts §11.11). */
record WriteBinder(KeyAttributes keys, Parameters parameters) {

    BoundStatement.Insert insert(InsertStatement insert) {
        List<String> names = List.copyOf(insert.attributes().keySet());
        AttributeValue[] values =
                insert.attributes().values().stream().map(parameters::value).toArray(AttributeValue[]::new);
        return new BoundStatement.Insert(Item.of(AttributeNames.of(names), values));
    }

    BoundStatement.Update update(UpdateStatement statement) {
        refuseIndex(statement);
        UpdateExpression update = new UpdateWriter(parameters).write(statement.assignments());
        ConditionExpression whole = condition(statement.where());
        KeyEqualities key = new KeyEqualities(statement.where(), keys, parameters);
        key.requireOneItem();
        return new BoundStatement.Update(key.key(), rest(key, whole), update, statement.returning());
    }

    BoundStatement.Delete delete(DeleteStatement statement) {
        refuseIndex(statement);
        ConditionExpression whole = condition(statement.where());
        KeyEqualities key = new KeyEqualities(statement.where(), keys, parameters);
        key.requireOneItem();
        return new BoundStatement.Delete(key.key(), rest(key, whole), statement.returning());
    }

    /** A second value for a key attribute is a condition here, which never holds. */
    BoundStatement.Exists exists(SelectStatement select) {
        ConditionExpression whole = condition(select.where());
        KeyEqualities key = new KeyEqualities(select.where(), keys, parameters);
        if (!key.isComplete() || key.rest() == null) {
            throw new ExpressionException("EXISTS() must contain a single item read with additional condition");
        }
        return new BoundStatement.Exists(key.key(), rest(key, whole));
    }

    private ConditionExpression condition(Term where) {
        return where == null ? null : new ConditionWriter(parameters).write(where);
    }

    /** The whole condition is checked, but of the item that its key leads to only the rest need be. */
    private ConditionExpression rest(KeyEqualities key, ConditionExpression whole) {
        Term rest = key.rest();
        return rest == null || whole == null ? null : new ConditionWriter(parameters).write(rest);
    }

    /** Whether there is such an index does not matter (facts §11.11). */
    private static void refuseIndex(Statement statement) {
        if (statement.indexName() != null) {
            throw new ExpressionException("This operation is not supported on an index");
        }
    }
}
