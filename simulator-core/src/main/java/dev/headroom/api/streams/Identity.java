package dev.headroom.api.streams;

import dev.headroom.api.Named;

/** Who made a change, where it was the service itself. */
public record Identity(
        @Named("PrincipalId") String principalId,
        @Named("Type") String type) {}
