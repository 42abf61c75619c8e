package dev.headroom.scenario;

/** Which description of the service's capacity a run follows (facts §3). */
public enum Generation {
    /**
     * 2012 to 2017, and most exam notes: capacity is divided evenly among partitions, burst is banked per partition, and a
     * hot partition is not rescued.
     */
    CLASSIC,
    /**
     * 2017 to May 2019: divided as before, but a partition that has been throttled for 5 to 30 minutes gets more than its
     * share, while the table as a whole uses less than is provisioned.
     */
    ADAPTIVE,
    /**
     * Since May 2019: the table is admitted as a whole, each partition has a ceiling of 3,000 and 1,000 units, and one that
     * stays hot is split.
     */
    CURRENT;

    /** Whether provisioned capacity is divided among partitions. */
    public boolean dividesCapacity() {
        return this != CURRENT;
    }
}
