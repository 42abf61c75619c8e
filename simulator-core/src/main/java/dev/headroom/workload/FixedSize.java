package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** Every item has the same size. */
@Kind(value = "fixed", describedAs = "Every item has the same size.")
public record FixedSize(
        @Setting(value = "The size.", min = 1, max = 409_600)
        DataSize size) implements SizeDistribution {
    @Override
    public int sample(SplittableRandom random) {
        return (int) size.bytes();
    }

    @Override
    public double mean() {
        return size.bytes();
    }
}
