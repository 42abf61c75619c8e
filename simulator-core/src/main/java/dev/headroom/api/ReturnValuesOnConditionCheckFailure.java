package dev.headroom.api;

/** Whether a failed condition answers with the item that failed it (facts §11.4). */
public enum ReturnValuesOnConditionCheckFailure {
    ALL_OLD,
    NONE
}
