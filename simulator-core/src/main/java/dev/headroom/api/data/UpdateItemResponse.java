package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.item.Item;

/** What an update answers. */
public record UpdateItemResponse(
        Item attributes, ConsumedCapacity consumedCapacity, ItemCollectionMetrics itemCollectionMetrics) {}
