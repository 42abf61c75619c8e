package dev.headroom.scenario;

/** Which description of the service's capacity a run follows (facts §3). */
public enum Generation {
    /**
     * 2012 to 2017, and most exam notes: capacity is divided evenly among partitions, burst is banked per partition, and a
     * hot partition is not rescued.
     */
    CLASSIC,
    /** Since 2019: the table is admitted as a whole, each partition has a ceiling of 3,000 and 1,000 units. */
    CURRENT
}
