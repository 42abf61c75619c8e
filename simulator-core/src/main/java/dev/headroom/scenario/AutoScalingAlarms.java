package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** When the alarms of auto scaling speak, as far as it is published and as it is assumed (facts §6). */
public record AutoScalingAlarms(
        @Setting(
                value = "How long after the end of a minute its point has arrived and alarms are evaluated.",
                byDefault = "2m",
                source = "§6: alarms may lag by up to a few minutes; V33 took longer still",
                assumption = true)
        TimeSpan metricDelay,

        @Setting(
                value = "One-minute points in a row above the target that call for more capacity.",
                byDefault = "2",
                min = 1,
                max = 1_000,
                source = "V18")
        int highPoints,

        @Setting(value = "The same for the policy of-2017.", byDefault = "5", min = 1, max = 1_000, source = "V33")
        int highPointsOf2017,

        @Setting(
                value = "One-minute points in a row below the low threshold that call for less capacity.",
                byDefault = "15",
                min = 1,
                max = 1_000,
                source = "V18")
        int lowPoints,

        @Setting(
                value =
                        "How far below the target the low threshold lies, in points of utilisation: with a target of 70%,"
                                + " 20% means below 50%. Sources disagree.",
                byDefault = "20%",
                source = "V18",
                assumption = true)
        Share lowThreshold) {}
