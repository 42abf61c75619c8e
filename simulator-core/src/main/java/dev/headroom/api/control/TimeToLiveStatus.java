package dev.headroom.api.control;

/** Whether expired items are deleted (facts §8.5). */
public enum TimeToLiveStatus {
    ENABLING,
    DISABLING,
    ENABLED,
    DISABLED
}
