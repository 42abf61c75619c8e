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

/** Reads a page of a table or an index, or of a segment of it (facts §11.5). */
public record ScanRequest(
        @Required @Length(min = 1, max = 1024) String tableName,

        @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName,

        @Length(min = 1) List<String> attributesToGet,
        @Range(min = 1) Integer limit,
        Select select,
        Map<String, Condition> scanFilter,
        ConditionalOperator conditionalOperator,
        Item exclusiveStartKey,
        ReturnConsumedCapacity returnConsumedCapacity,
        @Range(min = 1, max = 1000000) Integer totalSegments,
        @Range(min = 0, max = 999999) Integer segment,
        String projectionExpression,
        String filterExpression,
        Map<String, String> expressionAttributeNames,
        Map<String, AttributeValue> expressionAttributeValues,
        Boolean consistentRead) {}
