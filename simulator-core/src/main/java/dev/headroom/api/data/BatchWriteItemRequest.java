package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnItemCollectionMetrics;
import java.util.List;
import java.util.Map;

/** Writes up to 25 items, each for itself (facts §11.6). */
public record BatchWriteItemRequest(
        @Required @Length(min = 1, max = 25) Map<String, @Length(min = 1, max = 25) List<WriteRequest>> requestItems,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics) {}
