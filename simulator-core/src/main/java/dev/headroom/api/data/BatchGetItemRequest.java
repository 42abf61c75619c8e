package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import java.util.Map;

/** Reads up to 100 items, each for itself (facts §11.6). */
public record BatchGetItemRequest(
        @Required @Length(min = 1, max = 100) Map<String, KeysAndAttributes> requestItems,
        ReturnConsumedCapacity returnConsumedCapacity) {}
