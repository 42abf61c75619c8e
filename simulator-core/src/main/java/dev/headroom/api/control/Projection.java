package dev.headroom.api.control;

import dev.headroom.api.Length;
import java.util.List;

/** What an index holds besides keys (facts §8.1). */
public record Projection(
        ProjectionType projectionType,
        @Length(min = 1, max = 20) List<String> nonKeyAttributes) {}
