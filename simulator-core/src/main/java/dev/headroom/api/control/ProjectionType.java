package dev.headroom.api.control;

/** What an index holds besides keys (facts §8.1). */
public enum ProjectionType {
    ALL,
    KEYS_ONLY,
    INCLUDE
}
