package dev.headroom.workload;

/** Which key each request is for. */
public sealed interface KeyChooser permits UniformKeys {
    /** Starts choosing. */
    KeyStream open(KeyContext context);
}
