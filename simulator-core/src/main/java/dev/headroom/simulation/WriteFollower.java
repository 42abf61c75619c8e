package dev.headroom.simulation;

import dev.headroom.table.Preparation;

/** Learns of the writes of a table, in their order. */
@FunctionalInterface
interface WriteFollower {
    /** A write was committed that may have changed an item; the preparation is used again afterwards. */
    void committed(Preparation write, Origin origin, long nowNanos);

    /** Whose write it is. */
    enum Origin {
        /** A request of a workload. */
        REQUEST,
        /** A deletion by time to live, which is not charged (facts §8.5). */
        TIME_TO_LIVE,
        /** A write that another region's replica sent (facts §8.4). */
        REPLICATION
    }
}
