package dev.headroom.scenario;

/** Storage class of a table and its indexes (facts §8.7). */
public enum TableClass {
    STANDARD,
    STANDARD_INFREQUENT_ACCESS
}
