package dev.headroom.workload;

import static dev.headroom.workload.RecordedColumns.COLUMN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedKeysTest {
    @Test
    void choosesNamedKeysByWeight() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("candidate-b", 3.0);
        weights.put("candidate-a", 1.0);
        KeyStream keys = ChosenKeys.open(new WeightedKeys(weights));

        Frequencies.assertFit(new double[] {0.75, 0.25}, Frequencies.of(() -> keys.next(0), 2, 100_000));
        assertThat(keys.name(0)).isEqualTo("candidate-b");
        assertThat(keys.size()).isEqualTo(2);
    }

    @Test
    void refusesWeightsThatChooseNothing() {
        assertThatThrownBy(() -> new WeightedKeys(Map.of("a", -1.0))).hasMessage("a weight is zero or more, not -1.0");
        assertThatThrownBy(() -> new WeightedKeys(Map.of("a", 0.0))).hasMessageContaining("at least one must be above");
    }

    @Test
    void numbersRecordedKeysAsTheyFirstAppear() {
        KeyStream keys = trace(true, "b", "a", "b", "c");

        assertThat(IntStream.range(0, 6).mapToLong(i -> keys.next(i))).containsExactly(0L, 1L, 0L, 2L, 0L, 1L);
        assertThat(keys.name(2)).isEqualTo("page-c");
        assertThat(keys.size()).isEqualTo(3);
    }

    @Test
    void endsWithARecordingThatIsNotRepeated() {
        KeyStream keys = trace(false, "b", "a");

        assertThat(IntStream.range(0, 4).mapToLong(i -> keys.next(i)))
                .containsExactly(0L, 1L, KeyStream.NONE, KeyStream.NONE);
    }

    @Test
    void refusesAnEmptyRecording() {
        assertThatThrownBy(() -> trace(true)).hasMessage("column 'value' of traffic.csv holds no keys");
    }

    private static KeyStream trace(boolean repeat, String... rows) {
        return ChosenKeys.open(new TraceKeys(COLUMN, "page-", repeat), new RecordedColumns(rows), new KeyFrontier(0));
    }
}
