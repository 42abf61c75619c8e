package dev.headroom.scenario;

/** Which attributes an index holds besides the keys (facts §8.1). */
public enum Projection {
    KEYS_ONLY,
    INCLUDE,
    ALL
}
