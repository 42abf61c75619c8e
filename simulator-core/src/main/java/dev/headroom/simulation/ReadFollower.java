package dev.headroom.simulation;

import dev.headroom.table.Preparation;

/** Learns of the operations that the table answered. */
@FunctionalInterface
interface ReadFollower {
    /** An operation was served, a read or a write; the preparation is used again afterwards. */
    void served(Preparation operation, long nowNanos);
}
