package dev.headroom.api.control;

/** What a table or index can take at once (facts §3.5). */
public record WarmThroughputDescription(Long readUnitsPerSecond, Long writeUnitsPerSecond, String status) {}
