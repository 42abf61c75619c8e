package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NumberedKeysTest {
    @Test
    void choosesUniformly() {
        KeyStream keys = ChosenKeys.open(new UniformKeys(1_000, "user-"));
        double[] shares = new double[1_000];
        Arrays.fill(shares, 0.001);

        Frequencies.assertFit(shares, Frequencies.of(() -> keys.next(0), 1_000, 1_000_000));
        assertThat(keys.name(7)).isEqualTo("user-7");
        assertThat(keys.size()).isEqualTo(1_000);
    }

    @Test
    void givesTheHotSetItsShare() {
        KeyStream keys = ChosenKeys.open(new HotSetKeys(10, 2, new Share(0.9), "k"));
        double[] shares = new double[10];
        Arrays.fill(shares, 0.1 / 8);
        Arrays.fill(shares, 0, 2, 0.9 / 2);

        Frequencies.assertFit(shares, Frequencies.of(() -> keys.next(0), 10, 500_000));
    }

    @Test
    void givesEverythingToAHotSetOfAllKeys() {
        KeyStream keys = ChosenKeys.open(new HotSetKeys(2, 2, new Share(0.1), "k"));

        Frequencies.assertFit(new double[] {0.5, 0.5}, Frequencies.of(() -> keys.next(0), 2, 100_000));
    }

    @Test
    void refusesAHotSetLargerThanTheWhole() {
        assertThatThrownBy(() -> new HotSetKeys(5, 6, new Share(0.5), ""))
                .hasMessage("hotKeys is 6, but there are only 5 keys: lower it, or raise count");
    }

    @Test
    void numbersSequentialKeysOnFromThoseThatExist() {
        KeyFrontier frontier = new KeyFrontier(100);
        KeyStream one = ChosenKeys.open(new SequentialKeys("order-"), TraceFiles.NONE, frontier);
        KeyStream other = ChosenKeys.open(new SequentialKeys("order-"), TraceFiles.NONE, frontier);

        assertThat(new long[] {one.next(0), other.next(0), one.next(0)}).containsExactly(100, 101, 102);
        assertThat(one.name(101)).isEqualTo("order-101");
    }

    @Test
    void sharesAKeyWithinABucketOfTime() {
        KeyStream keys = ChosenKeys.open(new TimeBucketKeys(TimeSpan.parse("1h"), "hour-"));
        long hour = TimeSpan.parse("1h").nanos();

        assertThat(new long[] {keys.next(0), keys.next(hour - 1), keys.next(hour), keys.next(25 * hour)})
                .containsExactly(0, 0, 1, 25);
        assertThat(keys.name(25)).isEqualTo("hour-25");
    }
}
