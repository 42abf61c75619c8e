package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Required;

/** A global index to remove. */
public record DeleteGlobalSecondaryIndexAction(
        @Required @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName) {}
