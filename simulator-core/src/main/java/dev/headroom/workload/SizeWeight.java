package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Setting;

/** One of several sizes. */
public record SizeWeight(
        @Setting(value = "The size.", min = 1, max = SizeDistribution.LARGEST)
        DataSize size,

        @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
        double weight) {}
