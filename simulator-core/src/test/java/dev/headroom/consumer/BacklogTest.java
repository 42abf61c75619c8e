package dev.headroom.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final long TENTH = 100_000_000;

    @Test
    void limitsABatchByRecordsAndBytesButHoldsOneAtLeast() {
        Backlog backlog = new Backlog();
        assertThat(backlog.fitting(10, 1_000)).isZero();
        for (int i = 0; i < 100; i++) {
            backlog.add(i * TENTH, 400, false);
        }
        assertThat(backlog.fitting(10, 1_000_000)).isEqualTo(10);
        assertThat(backlog.fitting(10, 1_000)).isEqualTo(2);
        assertThat(backlog.fitting(10, 10)).isEqualTo(1);
        assertThat(backlog.createdAt(7)).isEqualTo(7 * TENTH);
        assertThat(backlog.olderThan(7 * TENTH)).isEqualTo(7);
    }

    /** Against a queue that keeps every record. */
    @Test
    void agreesWithAQueueOfEveryRecord() {
        SplittableRandom random = new SplittableRandom(7);
        Backlog backlog = new Backlog();
        Deque<long[]> oracle = new ArrayDeque<>();
        long now = 0;
        for (int step = 0; step < 20_000; step++) {
            now += random.nextLong(TENTH / 3);
            boolean poison = random.nextInt(50) == 0;
            backlog.add(now, 100, poison);
            oracle.add(new long[] {now, poison ? 1 : 0});
            if (random.nextInt(20) == 0) {
                int drop = random.nextInt(Math.min(40, oracle.size()) + 1);
                backlog.drop(drop);
                for (int i = 0; i < drop; i++) {
                    oracle.remove();
                }
            }
            assertThat(backlog.records()).isEqualTo(oracle.size());
            assertThat(backlog.firstPoison(30)).isEqualTo(firstPoison(oracle, 30));
            if (!oracle.isEmpty()) {
                assertThat(oracle.peek()[0] - backlog.createdAt(0)).isBetween(0L, TENTH);
                assertThat(oracle.peekLast()[0] - backlog.createdAt(oracle.size() - 1))
                        .isBetween(0L, TENTH);
            }
        }
    }

    private static int firstPoison(Deque<long[]> records, int among) {
        int place = 0;
        for (long[] record : records) {
            if (place == among) {
                return -1;
            }
            if (record[1] == 1) {
                return place;
            }
            place++;
        }
        return -1;
    }
}
