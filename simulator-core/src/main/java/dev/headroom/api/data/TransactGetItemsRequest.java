package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import java.util.List;

/** Reads up to 100 items as of one moment (facts §8.3). */
public record TransactGetItemsRequest(
        @Required @Length(min = 1, max = 100) List<TransactGetItem> transactItems,
        ReturnConsumedCapacity returnConsumedCapacity) {}
