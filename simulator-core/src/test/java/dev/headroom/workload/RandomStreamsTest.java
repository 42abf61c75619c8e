package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {
    private final RandomStreams streams = new RandomStreams(42);

    @Test
    void doesNotDependOnTheOrderInWhichStreamsAreAskedFor() {
        long keysFirst = streams.named("workload/browse/keys").nextLong();
        RandomStreams others = new RandomStreams(42);
        others.named("workload/added-later/keys").nextLong();
        others.named("workload/browse/arrivals").nextLong();

        assertThat(others.named("workload/browse/keys").nextLong()).isEqualTo(keysFirst);
    }

    @Test
    void givesAScopeTheNamesBelowIt() {
        assertThat(streams.within("workload").within("browse").named("keys").nextLong())
                .isEqualTo(streams.named("workload/browse/keys").nextLong());
    }

    @Test
    void givesEveryNameAndEverySeedNumbersOfItsOwn() {
        Set<Long> first = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            for (int name = 0; name < 100; name++) {
                first.add(new RandomStreams(seed).named("workload/" + name).nextLong());
            }
        }
        assertThat(first).hasSize(10_000);
    }

    @Test
    void makesStreamsThatAreNotCorrelated() {
        SplittableRandom one = streams.named("workload/1/keys");
        SplittableRandom two = streams.named("workload/2/keys");
        int draws = 100_000;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += (Draw.unit(one) - 0.5) * (Draw.unit(two) - 0.5);
        }
        double fiveSigma = 5 * (1.0 / 12) * Math.sqrt(draws);
        assertThat(Math.abs(sum)).isLessThan(fiveSigma);
    }
}
