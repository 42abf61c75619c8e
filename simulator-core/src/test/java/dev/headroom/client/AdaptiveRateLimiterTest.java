package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptiveRateLimiterTest {
    private static final long SECOND = 1_000_000_000L;

    private final AdaptiveRateLimiter limiter = new AdaptiveRateLimiter(0);

    @Test
    void limitsNothingBeforeTheFirstThrottling() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(limiter.acquire(0)).isEqualTo(AdaptiveRateLimiter.NO_WAIT);
            limiter.onResponse(0, false);
        }
        assertThat(limiter.perSecond()).isInfinite();
    }

    /**
     * A hundred answers at 0.25 s, then these, one after the other; the rate after each, computed apart from this
     * code from the formulas of facts §10.4.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 113.12", // measured (0.8 * 101 / 0.5 s = 161.6) * 0.7
        "2, 115.99990197646294", // 0.4 * (0.1 - cbrt(161.6 * 0.3 / 0.4))^3 + 161.6
        "3, 123.9509791131782",
        "4, 74.24", // held to twice the rate measured, 0.8 * 3 / 0.5 s + 0.2 * 161.6
        "5, 25.984", // throttled again: 0.7 of the rate measured
        "6, 21.248",
        "7, 4.605155555555556",
        "8, 2.521031111111111",
        "9, 0.5", // never below one request in two seconds
        "10, 0.5"
    })
    void followsTheCubicRate(int answers, double perSecond) {
        double[] seconds = {0.5, 0.6, 0.9, 1.0, 1.2, 1.5, 6, 7, 9, 9.1};
        boolean[] throttled = {true, false, false, false, true, false, false, false, true, true};
        answerAHundred();

        for (int i = 0; i < answers; i++) {
            limiter.onResponse(nanos(seconds[i]), throttled[i]);
        }

        assertThat(limiter.perSecond()).isCloseTo(perSecond, within(1e-9));
    }

    @Test
    void letsAWaitingRequestGoWhenItsTokenArrives() {
        answerAHundred();
        limiter.onResponse(nanos(0.5), true);
        // 0.375 tokens at hand: a quarter second at 1/s and one at 0.5/s. The rest of one comes at 113.12/s.
        long due = nanos(0.5) + (long) Math.ceil(0.625 / 113.12 * SECOND);

        long ticket = limiter.acquire(nanos(0.5));

        assertThat(ticket).isNotEqualTo(AdaptiveRateLimiter.NO_WAIT);
        assertThat(limiter.sendAt(ticket, nanos(0.5))).isEqualTo(due);
        assertThat(limiter.sendAt(ticket, due)).isEqualTo(due);
    }

    @Test
    void servesTicketsInTheirOrderAtTheRate() {
        answerAHundred();
        limiter.onResponse(nanos(0.5), true);
        long now = nanos(0.5);
        long first = limiter.sendAt(limiter.acquire(now), now);

        for (int waiting = 1; waiting < 50; waiting++) {
            long due = limiter.sendAt(limiter.acquire(now), now);
            assertThat((due - first) * 113.12 / SECOND).isCloseTo(waiting, within(1e-6));
        }
    }

    @Test
    void asksAWaitingRequestToAskAgainWithinHalfASecondForTheRateMayClimb() {
        limiter.onResponse(nanos(0.1), true);
        long now = nanos(0.1);

        limiter.acquire(now);
        limiter.acquire(now);
        long ticket = limiter.acquire(now);

        assertThat(limiter.sendAt(ticket, now)).isEqualTo(nanos(0.6));
    }

    /**
     * A service that takes 100 requests a second, and a thousand a second that want to go: the client settles near
     * it.
     */
    @Test
    void settlesNearWhatTheServiceTakes() {
        Queue<Long> waiting = new ArrayDeque<>();
        double serviceTokens = 100;
        int served = 0;
        int throttled = 0;
        for (long now = 0; now < 120 * SECOND; now += SECOND / 1_000) {
            serviceTokens = Math.min(100, serviceTokens + 0.1);
            if (waiting.size() < 200) {
                waiting.add(limiter.acquire(now));
            }
            while (!waiting.isEmpty() && limiter.sendAt(waiting.peek(), now) == now) {
                waiting.remove();
                boolean tooMuch = serviceTokens < 1;
                serviceTokens -= tooMuch ? 0 : 1;
                limiter.onResponse(now, tooMuch);
                served += tooMuch ? 0 : 1;
                throttled += tooMuch ? 1 : 0;
            }
        }
        assertThat(served / 120.0).isBetween(60.0, 101.0);
        assertThat(throttled).isLessThan(served / 4);
    }

    private void answerAHundred() {
        for (int i = 0; i < 100; i++) {
            limiter.onResponse(nanos(0.25), false);
        }
    }

    private static long nanos(double seconds) {
        return Math.round(seconds * SECOND);
    }
}
