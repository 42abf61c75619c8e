package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.item.Item;
import java.util.List;

/** What a statement answers. */
public record ExecuteStatementResponse(
        List<Item> items, String nextToken, ConsumedCapacity consumedCapacity, Item lastEvaluatedKey) {}
