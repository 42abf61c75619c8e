package dev.headroom.simulation;

/** Learns once a minute what a table's resources consumed, as CloudWatch would add it up (facts §5.3). */
@FunctionalInterface
interface MinuteFollower {
    /**
     * A minute has passed.
     *
     * @param resource the table itself, 0, or a global index
     * @param readUnits consumed, per second
     * @param writeUnits consumed, per second
     */
    void minutePassed(int resource, double readUnits, double writeUnits, long nowNanos);
}
