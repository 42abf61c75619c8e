package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** Every item has the same size. */
@Kind(value = "fixed", describedAs = "Every item has the same size.")
public record FixedSize(
        @Setting(value = "The size.", min = 1, max = SizeDistribution.LARGEST)
        DataSize size) implements SizeDistribution {
    @Override
    public Sizes open(SplittableRandom random, TraceFiles files) {
        return new Always((int) size.bytes());
    }

    private record Always(int bytes) implements Sizes {
        @Override
        public int next() {
            return bytes;
        }

        @Override
        public double mean() {
            return bytes;
        }
    }
}
