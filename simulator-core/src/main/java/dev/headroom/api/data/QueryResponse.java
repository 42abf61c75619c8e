package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.item.Item;
import java.util.List;

/** A page; with a last evaluated key where there may be more. */
public record QueryResponse(
        List<Item> items,
        Integer count,
        Integer scannedCount,
        Item lastEvaluatedKey,
        ConsumedCapacity consumedCapacity) {}
