package dev.headroom.api.control;

/** Where a table is in its life (facts §11.10). */
public enum TableStatus {
    CREATING,
    UPDATING,
    DELETING,
    ACTIVE
}
