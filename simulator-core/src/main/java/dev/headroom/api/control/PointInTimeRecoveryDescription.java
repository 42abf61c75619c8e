package dev.headroom.api.control;

/** Whether a table can be restored to a moment. */
public record PointInTimeRecoveryDescription(String pointInTimeRecoveryStatus) {}
