package dev.headroom.database;

import dev.headroom.api.AttributeValueUpdate;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.ExpectedAttributeValue;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ConditionCheck;
import dev.headroom.api.data.Delete;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.Put;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.Update;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.database.CompiledWrite.Kind;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.Placeholders;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.table.Condition;
import java.util.Map;

/** Compiles writes, in the service's order of checks: parameters, values, size, legacy conditions, expressions (facts §11.9). */
final class WriteCompiler {
    private static final String CONDITION = "ConditionExpression";
    private static final String UPDATE = "UpdateExpression";
    private static final String EXPECTED = "Expected";
    private static final String OPERATOR = "ConditionalOperator";

    static final String TOO_LARGE = "Item size has exceeded the maximum allowed size";

    private final ExpressionCache expressions;
    private final Conditions conditions;

    WriteCompiler(ExpressionCache expressions) {
        this.expressions = expressions;
        this.conditions = new Conditions(expressions);
    }

    CompiledWrite put(PutItemRequest request) {
        Placeholders placeholders = placeholders(
                request.conditionExpression(),
                request.expected(),
                request.conditionalOperator(),
                request.expressionAttributeNames(),
                request.expressionAttributeValues());
        ReturnValues returnValues = allOldOrNone(request.returnValues());
        requireSize(request.item());
        Condition condition = condition(
                request.conditionExpression(), request.expected(), request.conditionalOperator(), placeholders);
        boolean returnsFailed = isAllOld(request.returnValuesOnConditionCheckFailure());
        return new CompiledWrite(
                Kind.PUT, request.tableName(), request.item(), condition, null, returnValues, returnsFailed);
    }

    CompiledWrite delete(DeleteItemRequest request) {
        Placeholders placeholders = placeholders(
                request.conditionExpression(),
                request.expected(),
                request.conditionalOperator(),
                request.expressionAttributeNames(),
                request.expressionAttributeValues());
        ReturnValues returnValues = allOldOrNone(request.returnValues());
        Condition condition = condition(
                request.conditionExpression(), request.expected(), request.conditionalOperator(), placeholders);
        boolean returnsFailed = isAllOld(request.returnValuesOnConditionCheckFailure());
        return new CompiledWrite(
                Kind.DELETE, request.tableName(), request.key(), condition, null, returnValues, returnsFailed);
    }

    /** Of a write that can have a condition and nothing else; most have none. */
    private static Placeholders placeholders(
            String expression,
            Map<String, ExpectedAttributeValue> expected,
            ConditionalOperator operator,
            Map<String, String> names,
            Map<String, AttributeValue> values) {
        if (expression == null && expected == null && operator == null && names == null && values == null) {
            return Placeholders.none();
        }
        return new ExpressionParameters()
                .expression(CONDITION, expression)
                .legacy(EXPECTED, expected)
                .legacy(OPERATOR, operator)
                .placeholders(names, values);
    }

    private Condition condition(
            String expression,
            Map<String, ExpectedAttributeValue> expected,
            ConditionalOperator operator,
            Placeholders placeholders) {
        Condition condition =
                expression == null ? conditions.expected(expected, operator) : conditions.of(expression, placeholders);
        placeholders.requireAllUsed();
        return condition;
    }

    CompiledWrite update(UpdateItemRequest request) {
        Placeholders placeholders = new ExpressionParameters()
                .expression(UPDATE, request.updateExpression())
                .expression(CONDITION, request.conditionExpression())
                .legacy("AttributeUpdates", request.attributeUpdates())
                .legacy(EXPECTED, request.expected())
                .legacy(OPERATOR, request.conditionalOperator())
                .placeholders(request.expressionAttributeNames(), request.expressionAttributeValues());
        UpdateExpression update = request.attributeUpdates() == null
                ? updateOf(request.updateExpression(), placeholders)
                : legacyUpdate(request.attributeUpdates());
        Condition condition = condition(
                request.conditionExpression(), request.expected(), request.conditionalOperator(), placeholders);
        ReturnValues returnValues = request.returnValues() == null ? ReturnValues.NONE : request.returnValues();
        boolean returnsFailed = isAllOld(request.returnValuesOnConditionCheckFailure());
        return new CompiledWrite(
                Kind.UPDATE, request.tableName(), request.key(), condition, update, returnValues, returnsFailed);
    }

    CompiledWrite put(Put put) {
        Placeholders placeholders = new ExpressionParameters()
                .expression(CONDITION, put.conditionExpression())
                .placeholders(put.expressionAttributeNames(), put.expressionAttributeValues());
        requireSize(put.item());
        Condition condition = conditions.of(put.conditionExpression(), placeholders);
        placeholders.requireAllUsed();
        return action(
                Kind.PUT, put.tableName(), put.item(), condition, null, put.returnValuesOnConditionCheckFailure());
    }

    CompiledWrite delete(Delete delete) {
        Placeholders placeholders = new ExpressionParameters()
                .expression(CONDITION, delete.conditionExpression())
                .placeholders(delete.expressionAttributeNames(), delete.expressionAttributeValues());
        Condition condition = conditions.of(delete.conditionExpression(), placeholders);
        placeholders.requireAllUsed();
        return action(
                Kind.DELETE,
                delete.tableName(),
                delete.key(),
                condition,
                null,
                delete.returnValuesOnConditionCheckFailure());
    }

    CompiledWrite update(Update update) {
        Placeholders placeholders = new ExpressionParameters()
                .expression(UPDATE, update.updateExpression())
                .expression(CONDITION, update.conditionExpression())
                .placeholders(update.expressionAttributeNames(), update.expressionAttributeValues());
        UpdateExpression expression = updateOf(update.updateExpression(), placeholders);
        Condition condition = conditions.of(update.conditionExpression(), placeholders);
        placeholders.requireAllUsed();
        return action(
                Kind.UPDATE,
                update.tableName(),
                update.key(),
                condition,
                expression,
                update.returnValuesOnConditionCheckFailure());
    }

    CompiledWrite check(ConditionCheck check) {
        Placeholders placeholders =
                Placeholders.of(check.expressionAttributeNames(), check.expressionAttributeValues());
        Condition condition = conditions.of(check.conditionExpression(), placeholders);
        placeholders.requireAllUsed();
        return action(
                Kind.CHECK,
                check.tableName(),
                check.key(),
                condition,
                null,
                check.returnValuesOnConditionCheckFailure());
    }

    private static CompiledWrite action(
            Kind kind,
            String table,
            Item subject,
            Condition condition,
            UpdateExpression update,
            ReturnValuesOnConditionCheckFailure onFailure) {
        return new CompiledWrite(kind, table, subject, condition, update, ReturnValues.NONE, isAllOld(onFailure));
    }

    private UpdateExpression updateOf(String expression, Placeholders placeholders) {
        return expression == null ? null : expressions.update(expression, placeholders);
    }

    private UpdateExpression legacyUpdate(Map<String, AttributeValueUpdate> updates) {
        LegacyExpression legacy = LegacyUpdate.of(updates);
        return legacy == null
                ? null
                : expressions.update(legacy.text(), Placeholders.of(legacy.names(), legacy.values()));
    }

    /** The largest item is 400 KB, names included (facts §2.2). */
    static void requireSize(Item item) {
        if (item.sizeInBytes() > Item.MAX_BYTES) {
            throw ServiceException.validation(TOO_LARGE);
        }
    }

    private static ReturnValues allOldOrNone(ReturnValues asked) {
        if (asked == null) {
            return ReturnValues.NONE;
        }
        if (asked != ReturnValues.ALL_OLD && asked != ReturnValues.NONE) {
            throw ServiceException.validation("ReturnValues can only be ALL_OLD or NONE");
        }
        return asked;
    }

    private static boolean isAllOld(ReturnValuesOnConditionCheckFailure asked) {
        return asked == ReturnValuesOnConditionCheckFailure.ALL_OLD;
    }
}
