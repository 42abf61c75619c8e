package dev.headroom.api.data;

import dev.headroom.api.Required;
import dev.headroom.item.Item;

/** A delete of a batch. */
public record DeleteRequest(@Required Item key) {}
