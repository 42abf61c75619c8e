package dev.headroom.api;

/** Whether a write says how large the item collection is (facts §1.5). */
public enum ReturnItemCollectionMetrics {
    SIZE,
    NONE
}
