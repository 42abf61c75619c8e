package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import java.util.List;
import java.util.Map;

/** The writes that were not processed. */
public record BatchWriteItemResponse(
        Map<String, List<WriteRequest>> unprocessedItems,
        Map<String, List<ItemCollectionMetrics>> itemCollectionMetrics,
        List<ConsumedCapacity> consumedCapacity) {}
