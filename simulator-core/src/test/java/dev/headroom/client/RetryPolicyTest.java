package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.scenario.Defaults;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    private static final long MILLISECOND = 1_000_000;

    /**
     * The longest wait after each attempt in milliseconds, facts §10.1 and §10.2; the list ends where the client
     * gives up.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE     | ''",
                "LEGACY   | 50 100 200 400 800 1600 3200 6400 12800",
                "JAVA_V1  | 25 50 100 200 400 800 1600 3200 6400 12800",
                "JAVA_V2  | 25 50 100 200 400 800 1600 3200",
                "STANDARD | 1000 2000 4000",
                "ADAPTIVE | 1000 2000 4000"
            })
    void waitsAsLongAsTheSdkDoesAndThenGivesUp(RetryMode mode, String milliseconds) {
        RetryPolicy policy = withoutJitter(RetryPolicy.of(client(mode)));

        assertThat(schedule(policy)).containsExactly(parse(milliseconds));
    }

    /** After a server error, facts §10.1 and §10.2: the 2026 standard mode begins at 25 ms there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE     | 0 | ''",
                "LEGACY   | 0 | 50 100 200 400 800 1600 3200 6400 12800",
                "JAVA_V1  | 0 | 25 50 100 200 400 800 1600 3200 6400 12800",
                "JAVA_V2  | 5 | 25 50 100 200 400 800 1600 3200",
                "STANDARD | 14 | 25 50 100",
                "ADAPTIVE | 14 | 25 50 100"
            })
    void retriesServerErrorsSoonerAndAtAnotherCost(RetryMode mode, int cost, String milliseconds) {
        RetryPolicy policy = RetryPolicy.of(client(mode));

        assertThat(policy.cost(Failure.TRANSIENT)).isEqualTo(cost);
        assertThat(schedule(withoutJitter(policy), Failure.TRANSIENT)).containsExactly(parse(milliseconds));
    }

    @ParameterizedTest
    @CsvSource({"NONE,0", "LEGACY,0", "JAVA_V1,0", "JAVA_V2,5", "STANDARD,5", "ADAPTIVE,5"})
    void paysForARetryWhereTheModeHasAQuota(RetryMode mode, int cost) {
        assertThat(RetryPolicy.of(client(mode)).retryCost()).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"LEGACY,false", "JAVA_V1,false", "JAVA_V2,true", "STANDARD,true", "ADAPTIVE,true"})
    void jittersWhereTheModeDoes(RetryMode mode, boolean jitter) {
        RetryPolicy policy = RetryPolicy.of(client(mode));
        SplittableRandom random = new SplittableRandom(1);

        long distinct = LongStream.range(0, 100)
                .map(i -> policy.delayNanos(Failure.THROTTLED, 1, random))
                .distinct()
                .count();

        assertThat(distinct).isEqualTo(jitter ? 100 : 1);
    }

    @Test
    void spreadsFullJitterEvenlyFromZeroToTheSchedule() {
        RetryPolicy policy = RetryPolicy.of(client(RetryMode.STANDARD));
        SplittableRandom random = new SplittableRandom(7);

        long[] delays = LongStream.range(0, 100_000)
                .map(i -> policy.delayNanos(Failure.THROTTLED, 2, random))
                .toArray();

        assertThat(LongStream.of(delays).min().orElseThrow()).isBetween(0L, MILLISECOND);
        assertThat(LongStream.of(delays).max().orElseThrow()).isBetween(1_999 * MILLISECOND, 2_000 * MILLISECOND);
        // Three standard errors of the mean of a uniform: 3 * 2000 / sqrt(12 * 100,000) = 5.5 ms.
        assertThat(LongStream.of(delays).average().orElseThrow() / MILLISECOND).isBetween(994.5, 1_005.5);
    }

    @Test
    void takesWhatTheScenarioSetsInPlaceOfTheModes() {
        ClientSpec spec = Defaults.of(
                ClientSpec.class,
                "maxAttempts",
                Optional.of(5),
                "baseDelay",
                Optional.of(TimeSpan.parse("100ms")),
                "maxDelay",
                Optional.of(TimeSpan.parse("300ms")));

        assertThat(schedule(withoutJitter(RetryPolicy.of(spec)))).containsExactly(100, 200, 300, 300);
    }

    @Test
    void staysAtTheCapHoweverOftenItRetries() {
        RetryPolicy policy =
                new RetryPolicy(100, 25 * MILLISECOND, 25 * MILLISECOND, 20_000 * MILLISECOND, false, 0, 0, false);

        assertThat(policy.delayNanos(Failure.THROTTLED, 99, new SplittableRandom(1)))
                .isEqualTo(20_000 * MILLISECOND);
        assertThat(policy.delayNanos(Failure.THROTTLED, 10, new SplittableRandom(1)))
                .isEqualTo(12_800 * MILLISECOND);
        assertThat(policy.delayNanos(Failure.THROTTLED, 11, new SplittableRandom(1)))
                .isEqualTo(20_000 * MILLISECOND);
    }

    @Test
    void doesNotOverflowWithoutACap() {
        RetryPolicy policy =
                new RetryPolicy(100, 50 * MILLISECOND, 50 * MILLISECOND, Long.MAX_VALUE, false, 0, 0, false);

        assertThat(policy.delayNanos(Failure.THROTTLED, 99, new SplittableRandom(1)))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void refusesAttemptsForAClientThatDoesNotRetry() {
        assertThatThrownBy(
                        () -> Defaults.of(ClientSpec.class, "retries", RetryMode.NONE, "maxAttempts", Optional.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("retries 'none'")
                .hasMessageContaining("standard");
    }

    private static ClientSpec client(RetryMode mode) {
        return Defaults.of(ClientSpec.class, "retries", mode);
    }

    private static RetryPolicy withoutJitter(RetryPolicy policy) {
        return new RetryPolicy(
                policy.maxAttempts(),
                policy.baseNanos(),
                policy.errorBaseNanos(),
                policy.maxNanos(),
                false,
                0,
                0,
                false);
    }

    private static long[] schedule(RetryPolicy policy) {
        return schedule(policy, Failure.THROTTLED);
    }

    private static long[] schedule(RetryPolicy policy, Failure failure) {
        SplittableRandom random = new SplittableRandom(1);
        return LongStream.iterate(1, attempts -> attempts + 1)
                .map(attempts -> policy.delayNanos(failure, (int) attempts, random))
                .takeWhile(delay -> delay != RetryPolicy.NO_RETRY)
                .map(delay -> delay / MILLISECOND)
                .toArray();
    }

    private static long[] parse(String milliseconds) {
        return Arrays.stream(milliseconds.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
