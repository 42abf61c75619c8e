package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.item.Item;

/** What a put answers. */
public record PutItemResponse(
        Item attributes, ConsumedCapacity consumedCapacity, ItemCollectionMetrics itemCollectionMetrics) {}
