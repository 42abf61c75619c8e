package dev.headroom.simulation;

import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;

/** Makes the requests of one kind of operation in a workload's mix. */
interface Composer {
    /** The most operations that one request holds. */
    int mostOperations();

    /**
     * Makes a request.
     *
     * @param into takes its operations
     * @return how many; 0 when there are no more keys to ask for
     */
    int compose(long nowNanos, Operation[] into);

    /** Whether several operations travel as one call, rather than as calls side by side. */
    default boolean isOneCall() {
        return false;
    }

    /** Whether its requests are reads of one call, which may be sent twice without harm. */
    default boolean isHedgeable() {
        return false;
    }

    /** Whether it keeps a place from request to request. */
    default boolean isUnderWay() {
        return false;
    }

    /** Learns that one of its operations was served. */
    default void served(Preparation result) {}

    /**
     * Learns that DAX answered one of its operations.
     *
     * @param next where a scan goes on; null at its end
     */
    default void servedByCache(ScanPosition next) {}
}
