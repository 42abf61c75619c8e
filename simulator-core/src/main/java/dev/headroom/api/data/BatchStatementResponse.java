package dev.headroom.api.data;

import dev.headroom.item.Item;

/** What a statement of a batch answers. */
public record BatchStatementResponse(BatchStatementError error, String tableName, Item item) {}
