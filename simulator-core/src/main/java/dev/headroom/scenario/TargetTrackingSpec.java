package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** A target-tracking policy for reads or for writes (facts §6). */
public record TargetTrackingSpec(
        @Setting(
                value = "The share of provisioned capacity that consumption is held at.",
                byDefault = "70%",
                min = 0.2,
                max = 0.9,
                source = "§6, console default")
        Share target,

        @Setting(
                value = "Capacity is not scaled in below this, in units.",
                byDefault = "5",
                min = 1,
                source = "§6, console default")
        long min,

        @Setting(
                value = "Capacity is not scaled out beyond this, in units.",
                byDefault = "40000",
                min = 1,
                source = "§6: the quota of a table")
        long max,

        @Setting(value = "How long after one increase the next one waits.", byDefault = "0s", source = "§6")
        TimeSpan scaleOutCooldown,

        @Setting(
                value = "How long after one decrease the next one waits; an increase in between ends the wait.",
                byDefault = "0s",
                source = "§6")
        TimeSpan scaleInCooldown) {

    public TargetTrackingSpec {
        if (min > max) {
            throw new IllegalArgumentException("min is " + min + ", above max, " + max + "; raise max or lower min");
        }
    }
}
