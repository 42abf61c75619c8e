package dev.headroom.api.data;

import dev.headroom.api.Required;

/** An action of a TransactGetItems. */
public record TransactGetItem(@Required Get get) {}
