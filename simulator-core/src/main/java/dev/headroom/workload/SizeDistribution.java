package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Shorthand;
import java.util.SplittableRandom;

/** How large items are. */
public sealed interface SizeDistribution permits FixedSize, UniformSize, LogNormalSize, MixedSize, ColumnSize {
    /** The largest item that a table takes, 400 KB (facts §2.2). */
    int LARGEST = 409_600;

    /** Starts drawing sizes. */
    Sizes open(SplittableRandom random, TraceFiles files);

    /** A fixed size. */
    @Shorthand(value = "1KB", quantity = DataSize.class)
    static SizeDistribution of(String text) {
        return new FixedSize(DataSize.parse(text));
    }

    /** A running size distribution. */
    interface Sizes {
        /** A size in bytes, 1 to {@link #LARGEST}. */
        int next();

        /** The mean of the distribution, in bytes. */
        double mean();
    }
}
