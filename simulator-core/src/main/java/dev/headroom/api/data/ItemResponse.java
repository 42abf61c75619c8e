package dev.headroom.api.data;

import dev.headroom.item.Item;

/** An item read by a transaction, or none. */
public record ItemResponse(Item item) {}
