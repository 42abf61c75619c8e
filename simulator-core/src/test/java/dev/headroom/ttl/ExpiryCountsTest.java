package dev.headroom.ttl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpiryCountsTest {
    /** Against a list of every item's second. */
    @Test
    void countsWhatLiesBeforeNow() {
        SplittableRandom random = new SplittableRandom(3);
        ExpiryCounts counts = new ExpiryCounts(1_000);
        List<Long> items = new ArrayList<>();
        for (int now = 0; now < 1_000; now++) {
            counts.advanceTo(now);
            for (int i = 0; i < 5; i++) {
                long second = random.nextInt(10) == 0 ? ExpiryCounts.NEVER : random.nextInt(1_200);
                counts.add(second);
                items.add(second);
            }
            if (random.nextBoolean()) {
                counts.remove(items.remove(random.nextInt(items.size())));
            }
            long second = now;
            assertThat(counts.expired())
                    .isEqualTo(items.stream().filter(item -> item < second).count());
        }
    }
}
