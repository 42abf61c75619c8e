package dev.headroom.scenario;

/** How the replicas of a global table agree (facts §8.4). */
public enum ReplicaConsistency {
    /** MREC: a write is acknowledged at once and reaches the other regions later; the last writer wins. */
    EVENTUAL,
    /** MRSC: a write is acknowledged once another region has it, and strong reads see the latest everywhere. */
    STRONG
}
