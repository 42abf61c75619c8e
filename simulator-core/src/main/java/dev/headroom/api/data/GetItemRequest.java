package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/** Reads one item (facts §11.4). */
public record GetItemRequest(
        @Required @Length(min = 1, max = 1024) String tableName,
        @Required Item key,
        @Length(min = 1) List<String> attributesToGet,
        Boolean consistentRead,
        ReturnConsumedCapacity returnConsumedCapacity,
        String projectionExpression,
        Map<String, String> expressionAttributeNames) {}
