package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnItemCollectionMetrics;
import java.util.List;

/** Writes up to 100 items, all or none (facts §8.3). */
public record TransactWriteItemsRequest(
        @Required @Length(min = 1, max = 100) List<TransactWriteItem> transactItems,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics,
        @Length(min = 1, max = 36) String clientRequestToken) {}
