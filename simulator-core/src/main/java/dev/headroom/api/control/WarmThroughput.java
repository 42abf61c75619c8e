package dev.headroom.api.control;

import dev.headroom.api.Range;

/** What a table or index can take at once (facts §3.5). */
public record WarmThroughput(
        @Range(min = 1) Long readUnitsPerSecond,
        @Range(min = 1) Long writeUnitsPerSecond) {}
