package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AliasTableTest {
    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void drawsByWeight() {
        double[] weights = {3, 1, 0.5, 20, 7, 0.01};
        double[] probabilities = Arrays.stream(weights).map(w -> w / 31.51).toArray();
        AliasTable table = new AliasTable(weights);

        Frequencies.assertFit(probabilities, Frequencies.of(() -> table.draw(random), 6, 1_000_000));
    }

    @Test
    void neverDrawsWhatHasNoWeight() {
        AliasTable table = new AliasTable(new double[] {0, 0.1, 0, 0, 0.2, 0.3, 0});

        long[] counts = Frequencies.of(() -> table.draw(random), 7, 100_000);

        assertThat(new long[] {counts[0], counts[2], counts[3], counts[6]}).containsOnly(0);
    }

    @Test
    void drawsTheOnlyOutcome() {
        assertThat(new AliasTable(new double[] {1e-300}).draw(random)).isZero();
    }

    @Test
    void refusesWeightsThatChooseNothing() {
        assertThatThrownBy(() -> new AliasTable(new double[] {0, 0})).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new AliasTable(new double[] {1, -1})).hasMessageContaining("not -1.0");
        assertThatThrownBy(() -> new AliasTable(new double[] {Double.NaN})).hasMessageContaining("NaN");
    }
}
