package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.List;
import java.util.SplittableRandom;

/** One of a few sizes, by weight. */
@Kind(value = "mix", describedAs = "One of a few sizes, by weight.")
public record MixedSize(
        @Setting(value = "The sizes and their weights.", notEmpty = true)
        List<SizeWeight> sizes) implements SizeDistribution {

    public MixedSize {
        sizes = List.copyOf(sizes);
        Weights.check(weightsOf(sizes));
    }

    private static List<Double> weightsOf(List<SizeWeight> sizes) {
        return sizes.stream().map(SizeWeight::weight).toList();
    }

    @Override
    public Sizes open(SplittableRandom random, TraceFiles files) {
        int[] bytes =
                sizes.stream().mapToInt(entry -> (int) entry.size().bytes()).toArray();
        double weight = sizes.stream().mapToDouble(SizeWeight::weight).sum();
        double mean =
                sizes.stream().mapToDouble(e -> e.size().bytes() * e.weight()).sum() / weight;
        return new OneOf(bytes, Weights.table(weightsOf(sizes)), mean, random);
    }

    private record OneOf(int[] bytes, AliasTable table, double mean, SplittableRandom random) implements Sizes {
        @Override
        public int next() {
            return bytes[table.draw(random)];
        }
    }
}
