package dev.headroom.api.streams;

/** Where a stream is in its life. */
public enum StreamStatus {
    ENABLING,
    ENABLED,
    DISABLING,
    DISABLED
}
