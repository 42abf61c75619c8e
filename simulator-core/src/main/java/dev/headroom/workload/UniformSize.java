package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** Any size between two, each as likely as any other. */
@Kind(value = "uniform", describedAs = "Any size between two, each as likely as any other.")
public record UniformSize(
        @Setting(value = "The smallest size.", min = 1, max = SizeDistribution.LARGEST)
        DataSize min,

        @Setting(value = "The largest size.", min = 1, max = SizeDistribution.LARGEST)
        DataSize max)
        implements SizeDistribution {

    public UniformSize {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min is " + min + ", above max, " + max + ": exchange them");
        }
    }

    @Override
    public Sizes open(SplittableRandom random, TraceFiles files) {
        return new Between((int) min.bytes(), (int) max.bytes(), random);
    }

    private record Between(int min, int max, SplittableRandom random) implements Sizes {
        @Override
        public int next() {
            return min + (int) Draw.below(random, max - min + 1L);
        }

        @Override
        public double mean() {
            return (min + (double) max) / 2;
        }
    }
}
