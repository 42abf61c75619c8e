package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipfKeysTest {
    @ParameterizedTest
    @CsvSource({"10, 0.5", "1000, 0.99", "1000, 2", "1000, 0"})
    void choosesASmallNumberOfKeysByTheLaw(int count, double exponent) {
        double[] probabilities = ChosenKeys.zipfProbabilities(count, exponent);

        Frequencies.assertFit(probabilities, drawn(count, exponent, 1_000_000));
    }

    @Test
    void choosesTheOnlyKey() {
        assertThat(drawn(1, 0.99, 1_000)).containsExactly(1_000);
    }

    /** Beyond 16,384 keys the tail comes in blocks: here in groups of a hundred keys. */
    @ParameterizedTest
    @CsvSource({"40000, 0.99", "40000, 0", "40000, 1.5"})
    void choosesTheTailByTheLaw(int count, double exponent) {
        double[] probabilities = ChosenKeys.zipfProbabilities(count, exponent);
        long[] counts = drawn(count, exponent, 4_000_000);

        Frequencies.assertFit(grouped(probabilities, 100), grouped(counts, 100));
    }

    /** Of 10^12 keys the share of the first is one over the generalised harmonic number, by Euler and Maclaurin. */
    @Test
    void choosesAmongATrillionKeys() {
        long count = 1_000_000_000_000L;
        KeyStream keys = ChosenKeys.open(new ZipfKeys(count, 0.99, "k"));
        int draws = 2_000_000;
        int first = 0;
        long largest = 0;
        for (int i = 0; i < draws; i++) {
            long key = keys.next(0);
            first += key == 0 ? 1 : 0;
            largest = Math.max(largest, key);
        }
        double share = 1 / harmonic(count, 0.99);
        assertThat(first / (double) draws).isCloseTo(share, within(5 * Math.sqrt(share / draws)));
        assertThat(largest).isBetween(count - count / 1_000, count - 1);
    }

    /** The sum of k^-s: the first thousand terms, then the integral and the trapezoid's correction, right to 10^-7. */
    private static double harmonic(double count, double s) {
        double sum = 0;
        for (int k = 1; k < 1_000; k++) {
            sum += Math.pow(k, -s);
        }
        double integral = (Math.pow(count, 1 - s) - Math.pow(1_000, 1 - s)) / (1 - s);
        return sum + integral + Math.pow(1_000, -s) / 2;
    }

    private static long[] drawn(int count, double exponent, int draws) {
        KeyStream keys = ChosenKeys.open(new ZipfKeys(count, exponent, "k"));
        return Frequencies.of(() -> keys.next(0), count, draws);
    }

    private static double[] grouped(double[] values, int width) {
        double[] groups = new double[values.length / width];
        for (int i = 0; i < values.length; i++) {
            groups[i / width] += values[i];
        }
        return groups;
    }

    private static long[] grouped(long[] values, int width) {
        long[] groups = new long[values.length / width];
        for (int i = 0; i < values.length; i++) {
            groups[i / width] += values[i];
        }
        return groups;
    }
}
