package dev.headroom.api.control;

/** The part of a key that an attribute is in. */
public enum KeyType {
    HASH,
    RANGE
}
