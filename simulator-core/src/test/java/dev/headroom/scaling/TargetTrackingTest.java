package dev.headroom.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.scaling.Decision.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts §6 and V18: 70 % of 100, so above 70 for two minutes, or below 50 for fifteen. */
class TargetTrackingTest {
    private static final long SECOND = 1_000_000_000L;
    private static final TrackingRule V18 = new TrackingRule(0.7, 0.5, 2, 15, 0, 0);
    private static final TrackingRule OF_2017 = new TrackingRule(0.7, 0.5, 5, 15, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "71 71, 102", // ceil(71 / 0.7)
        "71, 100",
        "70 70, 100", // above, not at
        "71 70 71, 100",
        "80 75, 115", // the busier of the two minutes
        "140 140, 200", // exactly, though 140 / 0.7 is a little more in binary
        "5000 5000, 1000", // the maximum
    })
    void scalesOutAfterTwoMinutesAboveTheTarget(String consumed, long expected) {
        assertThat(after(V18, 100, consumed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "49, 14, 100",
        "49, 15, 70",
        "50, 30, 100", // below, not at
        "35, 15, 50",
        "36, 15, 52", // ceil(36 / 0.7): 51 would put 36 above its target
        "1, 15, 20", // the minimum
    })
    void scalesInAfterFifteenMinutesBelowTheLowThreshold(double consumed, int minutes, long expected) {
        assertThat(after(V18, 100, (consumed + " ").repeat(minutes))).isEqualTo(expected);
    }

    /** The busiest of the fifteen minutes decides, not the last. */
    @Test
    void scalesInNoFurtherThanTheBusiestMinuteAllows() {
        assertThat(after(V18, 100, "42 " + "7 ".repeat(14))).isEqualTo(60);
        assertThat(after(V18, 100, "7 ".repeat(7) + "60 " + "7 ".repeat(14))).isEqualTo(100);
    }

    /** V33. */
    @Test
    void waitedForFivePointsIn2017() {
        assertThat(after(OF_2017, 100, "90 ".repeat(4))).isEqualTo(100);
        assertThat(after(OF_2017, 100, "90 ".repeat(5))).isEqualTo(129);
    }

    @Test
    void staysWithoutData() {
        TargetTracking tracking = new TargetTracking(V18, 20, 1_000);
        for (int minute = 0; minute < 60; minute++) {
            tracking.noPoint();
            assertThat(tracking.decide(100, 0)).isEmpty();
        }
        assertThat(tracking.highAlarm()).isEqualTo(AlarmState.INSUFFICIENT_DATA);
    }

    /** A time of the last change, the cooldown, the time asked and whether it may. */
    @ParameterizedTest
    @CsvSource({"60, 119, false", "60, 120, true", "0, 60, true"})
    void waitsForTheCooldownOfScaleOut(long cooldown, long asked, boolean may) {
        TargetTracking tracking =
                new TargetTracking(new TrackingRule(0.7, 0.5, 2, 15, cooldown * SECOND, 0), 20, 1_000);
        tracking.applied(Kind.SCALE_OUT, 60 * SECOND);
        tracking.point(90, 100);
        tracking.point(90, 100);
        assertThat(tracking.decide(100, asked * SECOND).isPresent()).isEqualTo(may);
    }

    /** An increase does not wait for the cooldown of a decrease, and ends it. */
    @Test
    void endsTheCooldownOfScaleInByScalingOut() {
        TargetTracking tracking = new TargetTracking(new TrackingRule(0.7, 0.5, 2, 2, 0, 600 * SECOND), 20, 1_000);
        tracking.applied(Kind.SCALE_IN, 0);
        tracking.point(10, 100);
        tracking.point(10, 100);
        assertThat(tracking.decide(100, 60 * SECOND)).isEmpty();
        tracking.point(90, 100);
        tracking.point(90, 100);
        assertThat(tracking.decide(100, 120 * SECOND))
                .get()
                .extracting(Decision::kind)
                .isEqualTo(Kind.SCALE_OUT);
        tracking.applied(Kind.SCALE_OUT, 180 * SECOND);
        tracking.point(10, 129);
        tracking.point(10, 129);
        assertThat(tracking.decide(129, 240 * SECOND))
                .get()
                .extracting(Decision::kind)
                .isEqualTo(Kind.SCALE_IN);
    }

    @ParameterizedTest
    @CsvSource({"200, 1000, 200", "20, 50, 50", "20, 1000, 100"})
    void followsNewBoundsAtOnce(long minimum, long maximum, long expected) {
        TargetTracking tracking = new TargetTracking(V18, 20, 1_000);
        tracking.bound(minimum, maximum);
        Optional<Decision> decision = tracking.decide(100, 0);
        assertThat(decision.map(Decision::capacity).orElse(100L)).isEqualTo(expected);
        assertThat(decision.map(Decision::kind).filter(kind -> kind != Kind.SCHEDULED))
                .isEmpty();
    }

    /** As registered: nothing happens to capacity outside the bounds until an alarm speaks. */
    @Test
    void bringsCapacityWithinItsBoundsWhenItNextScales() {
        TargetTracking tracking = new TargetTracking(V18, 200, 1_000);
        assertThat(tracking.decide(100, 0)).isEmpty();
        assertThat(after(tracking, 100, "71 71")).isEqualTo(200);
        assertThat(after(new TargetTracking(V18, 5, 50), 100, "7 ".repeat(15))).isEqualTo(10);
        assertThat(after(new TargetTracking(V18, 5, 50), 100, "45 ".repeat(15))).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithTheRuleWrittenDownOverArrays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int series = 0; series < 200; series++) {
            TrackingRule rule = new TrackingRule(
                    random.nextInt(20, 91) / 100.0,
                    random.nextInt(5, 20) / 100.0,
                    random.nextInt(1, 6),
                    random.nextInt(1, 16),
                    0,
                    0);
            double[] consumed = series(random, 120);
            long minimum = random.nextInt(1, 100);
            long maximum = minimum + random.nextInt(0, 2_000);
            long initial = random.nextLong(minimum, maximum + 1);

            List<Long> expected = new TranscribedRule(rule, minimum, maximum).capacities(initial, consumed);

            List<Long> capacities = capacities(new TargetTracking(rule, minimum, maximum), initial, consumed);
            assertThat(capacities)
                    .as("seed %d, series %d, %s", seed, series, rule)
                    .isEqualTo(expected);
            assertThat(capacities).allMatch(capacity -> capacity >= minimum && capacity <= maximum);
        }
    }

    /** Stretches of traffic that walk, jump, or are not there. */
    private static double[] series(SplittableRandom random, int minutes) {
        double[] consumed = new double[minutes];
        double level = random.nextDouble(500);
        boolean idle = false;
        for (int i = 0; i < minutes; i++) {
            if (random.nextInt(15) == 0) {
                level = random.nextDouble(random.nextBoolean() ? 20 : 1_000);
                idle = random.nextInt(4) == 0;
            }
            level *= random.nextDouble(0.95, 1.06);
            consumed[i] = idle || random.nextInt(20) == 0 ? TranscribedRule.NO_REQUESTS : level;
        }
        return consumed;
    }

    private static long after(TrackingRule rule, long capacity, String consumed) {
        return after(new TargetTracking(rule, 20, 1_000), capacity, consumed);
    }

    private static long after(TargetTracking tracking, long capacity, String consumed) {
        List<Double> minutes = new ArrayList<>();
        for (String minute : consumed.trim().split(" +")) {
            minutes.add(Double.parseDouble(minute));
        }
        List<Long> capacities = capacities(
                tracking,
                capacity,
                minutes.stream().mapToDouble(Double::doubleValue).toArray());
        return capacities.get(capacities.size() - 1);
    }

    private static List<Long> capacities(TargetTracking tracking, long initial, double... consumed) {
        List<Long> capacities = new ArrayList<>(List.of(initial));
        long capacity = initial;
        for (double minute : consumed) {
            if (minute == TranscribedRule.NO_REQUESTS) {
                tracking.noPoint();
            } else {
                tracking.point(minute, capacity);
            }
            capacity = tracking.decide(capacity, 0).map(Decision::capacity).orElse(capacity);
            capacities.add(capacity);
        }
        return capacities;
    }
}
