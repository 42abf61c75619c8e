package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Recorded sizes, in the order of the file, over and over. */
@Kind(value = "column", describedAs = "From a file: sizes in bytes, in order; those above 400KB are cut to it.")
public record ColumnSize(
        @Setting("The column with the sizes, in bytes, a row for each item.")
        TraceColumn sizes) implements SizeDistribution {
    @Override
    public Sizes open(SplittableRandom random, TraceFiles files) {
        double[] numbers = files.numbers(sizes);
        if (numbers.length == 0) {
            throw new IllegalArgumentException(
                    "column '" + sizes.column() + "' of " + sizes.file() + " holds no sizes");
        }
        int[] bytes = new int[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            if (!(numbers[i] >= 0)) {
                throw new IllegalArgumentException("row " + (i + 1) + " of column '" + sizes.column() + "' of "
                        + sizes.file() + " is " + numbers[i] + "; a size is zero or more bytes");
            }
            bytes[i] = (int) Math.max(1, Math.min(LARGEST, Math.rint(numbers[i])));
        }
        return new Replay(bytes);
    }

    private static final class Replay implements Sizes {
        private final int[] bytes;
        private int row;

        Replay(int[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int next() {
            int size = bytes[row];
            row = row + 1 == bytes.length ? 0 : row + 1;
            return size;
        }

        @Override
        public double mean() {
            return Arrays.stream(bytes).average().orElseThrow();
        }
    }
}
