package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** How long operations on all data of a table take. Nothing is published; they grow with the data and its indexes. */
public record DataOperationTimes(
        @Setting(value = "How long a backup takes, whatever the size.", byDefault = "1m", assumption = true)
        TimeSpan backup,

        @Setting(
                value = "How long an export, a restore or an import takes before the first byte.",
                byDefault = "5m",
                assumption = true)
        TimeSpan preparation,

        @Setting(
                value = "What each of these gets through in a second, indexes that are rebuilt included.",
                byDefault = "50MB",
                min = 1,
                assumption = true)
        DataSize perSecond) {}
