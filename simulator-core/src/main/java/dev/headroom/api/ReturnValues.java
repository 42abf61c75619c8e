package dev.headroom.api;

/** Which attributes a write answers with (facts §11.4). */
public enum ReturnValues {
    NONE,
    ALL_OLD,
    UPDATED_OLD,
    ALL_NEW,
    UPDATED_NEW
}
