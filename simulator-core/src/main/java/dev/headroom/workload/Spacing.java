package dev.headroom.workload;

/** How requests lie on a rate that is given. */
public enum Spacing {
    /** As those of many independent users: a Poisson process with that rate. */
    POISSON,
    /** As evenly as the rate allows: the n-th request comes when n - 1/2 are expected. */
    EVEN
}
