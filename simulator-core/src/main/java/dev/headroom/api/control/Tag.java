package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Required;

/** A tag of a resource. */
public record Tag(
        @Required @Length(min = 1, max = 128) String key,
        @Required @Length(min = 0, max = 256) String value) {}
