package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Shorthand;
import java.util.SplittableRandom;

/** How large items are. */
public sealed interface SizeDistribution permits FixedSize {
    /** A size in bytes. */
    int sample(SplittableRandom random);

    /** The mean, in bytes. */
    double mean();

    /** A fixed size. */
    @Shorthand("1KB")
    static SizeDistribution of(String text) {
        return new FixedSize(DataSize.parse(text));
    }
}
