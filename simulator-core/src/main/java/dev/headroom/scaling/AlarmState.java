package dev.headroom.scaling;

/** The states of a CloudWatch alarm, in its own words. */
public enum AlarmState {
    OK,
    ALARM,
    INSUFFICIENT_DATA
}
