package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** The type of a key attribute. */
public record AttributeDefinition(
        @Required @Length(min = 1, max = 255) String attributeName,
        @Required ScalarAttributeType attributeType) {}
