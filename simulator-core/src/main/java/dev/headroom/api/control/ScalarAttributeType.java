package dev.headroom.api.control;

/** The types that a key attribute may have. */
public enum ScalarAttributeType {
    S,
    N,
    B
}
