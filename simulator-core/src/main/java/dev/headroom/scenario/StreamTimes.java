package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** How streams and those who read them keep time; little of it is published. */
public record StreamTimes(
        @Setting(value = "How long a record is kept.", byDefault = "24h", min = 1, source = "§8.2")
        TimeSpan retention,

        @Setting(
                value = "How often an event source mapping looks into a shard that was empty.",
                byDefault = "250ms",
                min = 0.001,
                source = "Lambda polls four times a second",
                assumption = true)
        TimeSpan pollInterval,

        @Setting(
                value = "How long an event source mapping waits before it tries a batch again that failed; it doubles"
                        + " from there.",
                byDefault = "1s",
                assumption = true)
        TimeSpan retryDelay,

        @Setting(value = "The longest such wait.", byDefault = "1m", assumption = true)
        TimeSpan longestRetryDelay) {}
