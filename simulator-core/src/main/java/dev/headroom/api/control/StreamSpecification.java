package dev.headroom.api.control;

import dev.headroom.api.Required;

/** Whether a table has a stream, and what its records show. */
public record StreamSpecification(@Required Boolean streamEnabled, StreamViewType streamViewType) {}
