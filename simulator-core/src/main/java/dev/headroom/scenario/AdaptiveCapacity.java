package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** Adaptive capacity as it was from 2017 to May 2019: it followed throttling, after a while (facts §3.7). */
public record AdaptiveCapacity(
        @Setting(
                value = "How long a partition must have been throttled before its share is raised.",
                byDefault = "10m",
                source = "§3.7: 5 to 30 minutes",
                assumption = true)
        TimeSpan delay,

        @Setting(
                value =
                        "Which part of what was refused in a minute is added to the share, again and again; and which part"
                                + " of the addition is taken back in a minute in which the table used more than is provisioned.",
                byDefault = "50%",
                source = "§3.7: proportional control, no gain is published",
                assumption = true)
        Share gain) {}
