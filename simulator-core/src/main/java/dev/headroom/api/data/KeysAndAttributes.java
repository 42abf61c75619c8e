package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/** Which items of one table a BatchGetItem reads. */
public record KeysAndAttributes(
        @Required @Length(min = 1, max = 100) List<Item> keys,
        @Length(min = 1) List<String> attributesToGet,
        Boolean consistentRead,
        String projectionExpression,
        Map<String, String> expressionAttributeNames) {}
