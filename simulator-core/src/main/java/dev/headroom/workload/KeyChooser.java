package dev.headroom.workload;

/** Which key each request is for. */
public sealed interface KeyChooser
        permits UniformKeys, ZipfKeys, HotSetKeys, WeightedKeys, SequentialKeys, TimeBucketKeys, LatestKeys, TraceKeys {
    /** Starts choosing. */
    KeyStream open(KeyContext context);
}
