package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Propagation;
import dev.headroom.table.PartitionMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue before an index, held against a queue of single writes that is served once a second. */
class IndexQueueTest {
    private static final long SECOND = 1_000_000_000L;

    /** Experiment V12: 325 writes/s onto an index of 1 WCU; 19,500 units are applied in about a minute, then it pushes back. */
    @Test
    void absorbsAMinuteOfOverload() {
        IndexQueue queue = provisioned(1, "100%", "19s", "1s", Generation.CURRENT);
        long refusedAt = -1;
        for (long i = 0; refusedAt < 0; i++) {
            long now = i * SECOND / 325;
            if (queue.refusal(0, now) == null) {
                queue.enter(0, 2, now);
            } else {
                refusedAt = now;
            }
        }

        assertThat(queue.history().unitsUntilFull()).isBetween(16_500L, 22_500L);
        assertThat(refusedAt / SECOND).isBetween(50L, 69L);
        assertThat((queue.enteredHalves() - queue.waitingHalves(refusedAt)) / 2).isBetween(18_500L, 20_500L);
        assertThat(queue.history().absorbedNanos() / SECOND).isBetween(55L, 65L);
        assertThat(queue.refusal(0, refusedAt).code()).isEqualTo("IndexWriteProvisionedThroughputExceeded");
    }

    /** Each row: what is offered each second for how long, what the index has; as in V12, V11, a hot key, and a long way behind. */
    @ParameterizedTest
    @CsvSource({
        // perSecond, seconds, capacity, burst, overdraft, queue, generation
        "325, 90, 1, 100%, 19s, 1s, CURRENT",
        "325, 90, 1, 100%, 19s, 1s, CLASSIC",
        "12, 300, 5, 100%, 19s, 1s, CURRENT",
        "1500, 20, 4000, 100%, 19s, 1s, CURRENT",
        "400, 60, 100, 0%, 0s, 5s, CURRENT",
        "400, 60, 100, 10%, 3s, 2s, CLASSIC",
        "100, 30, 200, 0%, 0s, 1s, CURRENT",
        "50, 100, 20, 0%, 1s, 100ms, CURRENT"
    })
    void isTheQueueOfANaiveModel(
            int perSecond,
            int seconds,
            long capacity,
            String burst,
            String overdraft,
            String room,
            Generation generation) {
        IndexQueue queue = provisioned(capacity, burst, overdraft, room, generation);
        List<Long> waits = new ArrayList<>();
        queue.follow(waits::add);
        Naive naive = new Naive(
                generation == Generation.CURRENT ? 1_000 : Double.MAX_VALUE,
                capacity,
                capacity * 300 * fraction(burst),
                capacity * 300,
                1_000 * seconds(overdraft),
                1_000 * seconds(room));
        long refused = 0;
        double tolerance = Math.max(3, 0.03 * perSecond);
        for (int second = 0; second < seconds; second++) {
            for (int i = 0; i < perSecond; i++) {
                long now = second * SECOND + i * SECOND / perSecond;
                if (queue.refusal(0, now) == null) {
                    queue.enter(0, 2, now);
                } else {
                    refused++;
                }
            }
            naive.second(second, perSecond);
            long end = (second + 1) * SECOND;
            assertThat(queue.waitingHalves(end) / 2.0)
                    .as("waiting after %s s", second + 1)
                    .isCloseTo(naive.waiting.size(), within(tolerance));
            assertThat((double) waiting(queue, end)).isCloseTo(naive.waiting.size(), within(tolerance));
            assertThat(queue.lagNanos(end) / (double) SECOND)
                    .as("lag after %s s", second + 1)
                    .isCloseTo(naive.lag(second + 1), within(1.05));
            assertThat((double) refused).isCloseTo(naive.refused, within(2 * tolerance));
        }
        long waited = waits.size() + waiting(queue, seconds * SECOND);
        assertThat(waited).isLessThanOrEqualTo(queue.entered());
        assertThat(queue.entered() + refused).isEqualTo((long) perSecond * seconds);
    }

    /** Ten times the rate that it was, and what waits is applied ten times as fast. */
    @Test
    void isServedFasterOnceCapacityIsRaised() {
        ResourceCapacity index = capacity(10, "0%", "0s", "1s", Generation.CURRENT, BillingMode.PROVISIONED, 1);
        IndexQueue queue = index.queue();
        for (int i = 0; i < 1_000; i++) {
            queue.enter(0, 2, 0);
        }
        assertThat(queue.waitingHalves(10 * SECOND)).isEqualTo(2 * 900);

        index.changeCapacity(5, 100, 10 * SECOND);

        assertThat(queue.waitingHalves(18 * SECOND)).isEqualTo(2 * 100);
        assertThat(waiting(queue, 18 * SECOND)).isEqualTo(100);
        assertThat(queue.waitingHalves(20 * SECOND)).isZero();
        assertThat(queue.lagNanos(20 * SECOND)).isZero();
    }

    @Test
    void namesTheHotKeyAndLetsOthersPass() {
        ResourceCapacity index = capacity(5, "100%", "19s", "1s", Generation.CURRENT, BillingMode.ON_DEMAND, 4);
        IndexQueue queue = index.queue();
        for (int i = 0; i < 2_000; i++) {
            assertThat(queue.refusal(0, 0)).isNull();
            queue.enter(0, 2, 0);
        }

        assertThat(queue.refusal(0, 0).code()).isEqualTo("IndexWriteKeyRangeThroughputExceeded");
        assertThat(queue.refusal(1, 0)).isNull();
        assertThat(queue.waitingHalves(0, 0)).isEqualTo(2 * 1_000);
        assertThat(queue.waitingHalves(1, 0)).isZero();
        assertThat(queue.backlogNanos(0, 0)).isEqualTo(SECOND);
        assertThat(queue.backlogNanos(1, 0)).isZero();
    }

    @Test
    void saysMaxOnDemandOfAnIndexWithAMaximum() {
        ResourceCapacity index = capacity(5, "100%", "19s", "10ms", Generation.CURRENT, BillingMode.ON_DEMAND, 4);
        index.limitOnDemand(100, 100, 0);
        IndexQueue queue = index.queue();
        for (int i = 0; i < 140; i++) {
            assertThat(queue.refusal(i % 4, 0)).isNull();
            queue.enter(i % 4, 2, 0);
        }

        assertThat(queue.refusal(1, 0).code()).isEqualTo("IndexWriteMaxOnDemandThroughputExceeded");
    }

    private static double fraction(String percent) {
        return Double.parseDouble(percent.replace("%", "")) / 100;
    }

    private static double seconds(String time) {
        return time.endsWith("ms")
                ? Double.parseDouble(time.replace("ms", "")) / 1_000
                : Double.parseDouble(time.replace("s", ""));
    }

    private static IndexQueue provisioned(
            long capacity, String burst, String overdraft, String room, Generation generation) {
        int partitions = Math.max(1, (int) Math.ceil(capacity / 1_000.0));
        return capacity(capacity, burst, overdraft, room, generation, BillingMode.PROVISIONED, partitions)
                .queue();
    }

    private static ResourceCapacity capacity(
            long writes,
            String burst,
            String overdraft,
            String room,
            Generation generation,
            BillingMode billing,
            int partitions) {
        Propagation propagation = Defaults.of(Propagation.class, "overdraft", overdraft, "queue", room);
        Assumptions assumptions = Defaults.of(Assumptions.class, "initialBurst", burst, "propagation", propagation);
        return new ResourceCapacity(
                generation,
                assumptions,
                true,
                billing,
                5,
                writes,
                PartitionMap.ofEqualRanges(partitions),
                0,
                (position, atHash) -> {});
    }

    /**
     * Single writes in two stages, once a second: first the ceiling of the one partition that is written to, then the capacity,
     * which may be overdrawn. The queue is what has not passed both.
     */
    private static final class Naive {
        final Deque<Integer> waiting = new ArrayDeque<>();
        double refused;
        private final double ceiling;
        private final double rate;
        private final double depth;
        private final double overdraft;
        private final double room;
        private double ceilingTokens;
        private double tokens;

        Naive(double ceiling, double rate, double tokens, double depth, double overdraft, double room) {
            this.ceiling = ceiling;
            this.ceilingTokens = ceiling;
            this.rate = rate;
            this.tokens = tokens;
            this.depth = depth;
            this.overdraft = overdraft;
            this.room = room;
        }

        void second(int second, int offered) {
            for (int i = 0; i < offered; i++) {
                ceilingTokens = Math.min(ceiling, ceilingTokens + ceiling / offered);
                tokens = Math.min(depth, tokens + rate / offered);
                apply();
                if (waiting.size() < room) {
                    waiting.add(second);
                    apply();
                } else {
                    refused++;
                }
            }
        }

        private void apply() {
            while (!waiting.isEmpty() && ceilingTokens >= 1 && tokens + overdraft >= 1) {
                waiting.remove();
                ceilingTokens--;
                tokens--;
            }
        }

        double lag(int now) {
            return waiting.isEmpty() ? 0 : now - waiting.peek() - 0.5;
        }
    }

    private static long waiting(IndexQueue queue, long nowNanos) {
        queue.catchUp(nowNanos);
        return queue.waitingWrites();
    }
}
