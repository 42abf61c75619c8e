package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** An attribute of a key. */
public record KeySchemaElement(
        @Required @Length(min = 1, max = 255) String attributeName,
        @Required KeyType keyType) {}
