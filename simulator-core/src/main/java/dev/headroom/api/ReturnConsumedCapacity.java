package dev.headroom.api;

/** Whether an answer says what it consumed (facts §1.5). */
public enum ReturnConsumedCapacity {
    INDEXES,
    TOTAL,
    NONE
}
