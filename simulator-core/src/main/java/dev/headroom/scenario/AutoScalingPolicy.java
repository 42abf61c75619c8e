package dev.headroom.scenario;

/** Which auto scaling: it changed over the years (facts §6; V18, V33). */
public enum AutoScalingPolicy {
    /** Two points in a row above the target; a minute without requests is a point of zero. */
    CURRENT,

    /** As it was launched: five points in a row, and a minute without requests has no point, so idle tables keep capacity. */
    OF_2017
}
