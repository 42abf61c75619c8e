package dev.headroom.api.control;

/** Where an index is in its life (facts §11.10). */
public enum IndexStatus {
    CREATING,
    UPDATING,
    DELETING,
    ACTIVE
}
