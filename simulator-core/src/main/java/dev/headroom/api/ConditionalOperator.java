package dev.headroom.api;

/** How legacy conditions are joined (facts §11.8). */
public enum ConditionalOperator {
    AND,
    OR
}
