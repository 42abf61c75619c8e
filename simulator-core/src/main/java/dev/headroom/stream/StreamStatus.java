package dev.headroom.stream;

/** Whether a stream takes records; a disabled one can be read until its records are trimmed (facts §8.2). */
public enum StreamStatus {
    ENABLED,
    DISABLED
}
