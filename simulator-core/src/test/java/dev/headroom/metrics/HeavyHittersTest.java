package dev.headroom.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.KeyHash;
import dev.headroom.item.StringValue;
import dev.headroom.result.HotKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A sketch of 2,048 entries is too high by at most 3.5 / 2,048 of all weight, and never too low. */
class HeavyHittersTest {
    private static final double MOST_TOO_HIGH = 3.5 / 2_048;

    private final HeavyHitters hitters = new HeavyHitters();
    private final Map<String, Long> counted = new HashMap<>();
    private long total;

    @Test
    void findsTheLargestOfZipfsKeys() {
        SplittableRandom random = new SplittableRandom(1);
        double[] upTo = new double[100_000];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
        for (int i = 0; i < 300_000; i++) {
            int found = java.util.Arrays.binarySearch(upTo, random.nextDouble() * sum);
            add("key-" + (found < 0 ? -found - 1 : found), 1 + random.nextInt(3));
        }

        List<HotKey> top = hitters.top(1);

        assertThat(top).hasSize(25);
        estimatesAreWithinTheBound(top);
        assertThat(top.stream().map(HotKey::key).limit(10))
                .containsExactlyElementsOf(counted.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(10)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void findsAHotSetAmongAMillionKeys() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 500_000; i++) {
            boolean hot = random.nextInt(5) == 0;
            add(hot ? "hot-" + random.nextInt(10) : "cold-" + random.nextInt(1_000_000), 1);
        }

        List<HotKey> top = hitters.top(1);

        estimatesAreWithinTheBound(top);
        assertThat(top.subList(0, 10)).allSatisfy(key -> {
            assertThat(key.key()).startsWith("hot-");
            assertThat(key.share()).isBetween(0.0195, 0.0205 + MOST_TOO_HIGH);
        });
    }

    /** Two workloads that take turns: the first asks for one key, the second for ever new ones. */
    @Test
    void namesAHotKeyThatKeepsStepWithOthers() {
        for (int i = 0; i < 200_000; i++) {
            add("hot", 1);
            add("new-" + i, 1);
        }

        assertThat(hitters.top(1).get(0).key()).isEqualTo("hot");
        assertThat(hitters.top(1).get(0).share()).isBetween(0.5, 0.5 + MOST_TOO_HIGH);
    }

    @Test
    void isExactForFewKeys() {
        add("a", 6);
        add("b", 2);
        add("a", 4);

        assertThat(hitters.top(2)).containsExactly(new HotKey("a", 5, 10 / 12.0), new HotKey("b", 1, 2 / 12.0));
    }

    @Test
    void hasNothingToTellOfNothing() {
        assertThat(hitters.top(1)).isEmpty();
    }

    private void add(String name, long weight) {
        AttributeValue key = StringValue.of(name);
        hitters.add(KeyHash.of(key), key, weight);
        counted.merge(name, weight, Long::sum);
        total += weight;
    }

    private void estimatesAreWithinTheBound(List<HotKey> keys) {
        assertThat(keys)
                .isSortedAccordingTo(Comparator.comparingDouble(HotKey::weight).reversed());
        for (HotKey key : keys) {
            double truth = counted.get(key.key());
            assertThat(key.weight()).isBetween(truth, truth + MOST_TOO_HIGH * total);
            assertThat(key.share()).isEqualTo(key.weight() / total);
        }
    }
}
