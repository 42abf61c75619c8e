package dev.headroom.expression;

/** The sections of an update expression; each may stand once, in any order. */
public enum UpdateSection {
    SET,
    REMOVE,
    ADD,
    DELETE;

    /** Whether it brings a missing item into being: removing alone does not (facts §11.3). */
    boolean creates() {
        return this == SET || this == ADD;
    }
}
