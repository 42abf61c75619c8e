package dev.headroom.api.data;

import dev.headroom.api.Condition;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Range;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.Select;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/** Reads a page of the items under one partition key (facts §11.5). */
public record QueryRequest(
        @Required @Length(min = 1, max = 1024) String tableName,

        @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName,

        Select select,
        @Length(min = 1) List<String> attributesToGet,
        @Range(min = 1) Integer limit,
        Boolean consistentRead,
        Map<String, Condition> keyConditions,
        Map<String, Condition> queryFilter,
        ConditionalOperator conditionalOperator,
        Boolean scanIndexForward,
        Item exclusiveStartKey,
        ReturnConsumedCapacity returnConsumedCapacity,
        String projectionExpression,
        String filterExpression,
        String keyConditionExpression,
        Map<String, String> expressionAttributeNames,
        Map<String, AttributeValue> expressionAttributeValues) {}
