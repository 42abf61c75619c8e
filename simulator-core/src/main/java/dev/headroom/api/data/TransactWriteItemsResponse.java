package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import java.util.List;
import java.util.Map;

/** What a transaction answers. */
public record TransactWriteItemsResponse(
        List<ConsumedCapacity> consumedCapacity, Map<String, List<ItemCollectionMetrics>> itemCollectionMetrics) {}
