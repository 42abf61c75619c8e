package dev.headroom.api.data;

import dev.headroom.item.Item;

/** Why a statement of a batch failed. */
public record BatchStatementError(String code, String message, Item item) {}
