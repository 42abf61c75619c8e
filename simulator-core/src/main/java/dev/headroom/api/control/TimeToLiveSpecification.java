package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** Which attribute says when an item expires. */
public record TimeToLiveSpecification(
        @Required Boolean enabled,
        @Required @Length(min = 1, max = 255) String attributeName) {}
