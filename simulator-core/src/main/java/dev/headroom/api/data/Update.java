package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.Map;

/** An update of a transaction. */
public record Update(
        @Required Item key,
        @Required String updateExpression,
        @Required @Length(min = 1, max = 1024) String tableName,
        String conditionExpression,
        Map<String, String> expressionAttributeNames,
        Map<String, AttributeValue> expressionAttributeValues,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {}
