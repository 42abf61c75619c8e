package dev.headroom.api.data;

import dev.headroom.api.Required;
import dev.headroom.item.Item;

/** A put of a batch. */
public record PutRequest(@Required Item item) {}
