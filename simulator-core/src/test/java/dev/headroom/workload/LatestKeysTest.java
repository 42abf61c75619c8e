package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestKeysTest {
    private final KeyFrontier frontier = new KeyFrontier(50);
    private final KeyStream keys = ChosenKeys.open(new LatestKeys(0.99, "post-"), TraceFiles.NONE, frontier);

    @Test
    void countsBackFromTheNewest() {
        long[] counts = Frequencies.of(() -> 49 - keys.next(0), 50, 500_000);

        Frequencies.assertFit(ChosenKeys.zipfProbabilities(50, 0.99), counts);
    }

    @Test
    void followsTheFrontier() {
        for (int i = 50; i < 3_000; i++) {
            frontier.take();
        }
        long[] counts = Frequencies.of(() -> 2_999 - keys.next(0), 3_000, 1_000_000);

        Frequencies.assertFit(ChosenKeys.zipfProbabilities(3_000, 0.99), counts);
    }

    @Test
    void asksForTheFirstKeyBeforeThereIsOne() {
        KeyStream none = ChosenKeys.open(new LatestKeys(0, "post-"), TraceFiles.NONE, new KeyFrontier(0));

        assertThat(none.next(0)).isZero();
    }
}
