package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.item.Item;

/** The item, or none where there is none. */
public record GetItemResponse(Item item, ConsumedCapacity consumedCapacity) {}
