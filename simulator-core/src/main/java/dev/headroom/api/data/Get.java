package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.item.Item;
import java.util.Map;

/** A read of a transaction. */
public record Get(
        @Required Item key,
        @Required @Length(min = 1, max = 1024) String tableName,
        String projectionExpression,
        Map<String, String> expressionAttributeNames) {}
