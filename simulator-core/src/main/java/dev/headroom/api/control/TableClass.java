package dev.headroom.api.control;

/** Standard or infrequent access (facts §8.7). */
public enum TableClass {
    STANDARD,
    STANDARD_INFREQUENT_ACCESS
}
