package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import java.util.List;

/** The items, in the order of the request. */
public record TransactGetItemsResponse(List<ConsumedCapacity> consumedCapacity, List<ItemResponse> responses) {}
