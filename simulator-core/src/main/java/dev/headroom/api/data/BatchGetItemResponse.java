package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/** The items found, and the keys that were not processed. */
public record BatchGetItemResponse(
        Map<String, List<Item>> responses,
        Map<String, KeysAndAttributes> unprocessedKeys,
        List<ConsumedCapacity> consumedCapacity) {}
