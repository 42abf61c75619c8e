package dev.headroom.workload;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Opens key choosers for tests. */
final class ChosenKeys {
    private ChosenKeys() {}

    static KeyStream open(KeyChooser chooser) {
        return open(chooser, TraceFiles.NONE, new KeyFrontier(0));
    }

    static KeyStream open(KeyChooser chooser, TraceFiles files, KeyFrontier frontier) {
        return chooser.open(new KeyContext(new SplittableRandom(1), files, frontier));
    }

    /** Probabilities proportional to 1 / (rank + 1)^exponent, from the definition. */
    static double[] zipfProbabilities(int count, double exponent) {
        double[] weights = LongStream.rangeClosed(1, count)
                .mapToDouble(k -> Math.pow(k, -exponent))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
