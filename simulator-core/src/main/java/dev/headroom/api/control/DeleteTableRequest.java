package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Deletes a table. */
public record DeleteTableRequest(
        @Required @Length(min = 1, max = 1024) String tableName) {}
