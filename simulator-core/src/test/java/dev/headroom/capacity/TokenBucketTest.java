package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;
    private static final long BURST = 300 * SECOND;

    @ParameterizedTest
    @CsvSource({
        // rate, fill, seconds idle, units left
        "150, 0, 1, 150",
        "150, 0, 300, 45000",
        "150, 0, 3600, 45000",
        "150, 1, 0, 45000",
        "5, 0.5, 0, 750",
        "5, 0.5, 1, 755",
    })
    void banksUpTo300SecondsOfItsRate(long rate, double fill, long seconds, double units) {
        assertThat(new TokenBucket(rate, 1, BURST, fill).balance(seconds * SECOND))
                .isEqualTo(units);
    }

    /** V13: 150 RCU, idle for 300 s, then 200 RCU/s: the bank of 45,000 lasts 45,000 / (200 - 150) = 900 s. */
    @Test
    void lasts900SecondsAt200OnTopOf150() {
        TokenBucket bucket = new TokenBucket(150, 1, BURST, 0);
        long gap = SECOND / 200;
        long now = BURST;
        while (bucket.hasTokens(now)) {
            bucket.take(2);
            now += gap;
        }

        assertThat((now - BURST) / (double) SECOND).isCloseTo(900, within(0.01));
    }

    @Test
    void owesWhatACostlyOperationTook() {
        TokenBucket bucket = new TokenBucket(10, 1, SECOND, 1);

        assertThat(bucket.hasTokens(0)).isTrue();
        bucket.take(2 * 128);

        assertThat(bucket.balance(0)).isEqualTo(-118);
        assertThat(bucket.hasTokens(11_800_000_000L)).isFalse();
        assertThat(bucket.hasTokens(11_800_000_001L)).isTrue();
    }

    @Test
    void keepsWhatWasBankedWhenTheRateRisesAndCutsItWhenItFalls() {
        TokenBucket bucket = new TokenBucket(100, 1, BURST, 0.5);

        bucket.changeRate(200, 1, 10 * SECOND);
        assertThat(bucket.balance(10 * SECOND)).isEqualTo(16_000);
        assertThat(bucket.balance(20 * SECOND)).isEqualTo(18_000);
        bucket.changeRate(10, 1, 20 * SECOND);
        assertThat(bucket.balance(20 * SECOND)).isEqualTo(3_000);
    }

    @Test
    void givesEachChildOfASplitItsPartOfTheBank() {
        TokenBucket parent = new TokenBucket(1_000, 4, BURST, 0.5);
        TokenBucket child = new TokenBucket(1_000, 8, BURST, 1);

        child.inherit(parent, 10 * SECOND);

        assertThat(parent.balance(10 * SECOND)).isEqualTo(40_000);
        assertThat(child.balance(10 * SECOND)).isEqualTo(20_000);
        assertThat(child.unitsPerSecond()).isEqualTo(125);
    }

    @Test
    void letsSomethingPassWithoutAnyBurst() {
        TokenBucket bucket = new TokenBucket(5, 1, 0, 1);

        assertThat(bucket.hasTokens(0)).isTrue();
        bucket.take(2);
        assertThat(bucket.hasTokens(0)).isFalse();
        assertThat(bucket.balance(10 * SECOND)).isEqualTo(1);
    }

    /** A third of a unit per second, looked at every 7 ns or so for long, gains no more and no less than a third. */
    @Test
    void losesNothingToAShareOfAThird() {
        TokenBucket bucket = new TokenBucket(1, 3, 365 * DAY, 0);
        long now = 0;
        for (int look = 0; look < 3_000_000; look++) {
            now += 7;
            bucket.hasTokens(now);
        }
        assertThat(bucket.balance(now)).isEqualTo(0.007);

        bucket.take(2);
        assertThat(bucket.balance(now + 300 * DAY)).isCloseTo(0.007 - 1 + 100 * 86_400, within(1e-6));
    }

    @Test
    void isNotChangedByLookingAtIt() {
        TokenBucket seen = new TokenBucket(7, 3, BURST, 0.1);
        TokenBucket unseen = new TokenBucket(7, 3, BURST, 0.1);
        for (long now = 0; now < 2_000 * SECOND; now += SECOND / 7) {
            seen.balance(now);
            seen.owedBeyond(3, now);
            if (now % 11 == 0) {
                assertThat(seen.hasTokens(now)).isEqualTo(unseen.hasTokens(now));
                seen.take(now % 5);
                unseen.take(now % 5);
            }
            assertThat(seen.balance(now)).isEqualTo(unseen.balance(now));
        }
    }

    @Test
    void doesNotOverflowAtTheQuotaOverDays() {
        TokenBucket bucket = new TokenBucket(40_000, 1, BURST, 0);

        assertThat(bucket.hasTokens(400 * DAY)).isTrue();
        assertThat(bucket.balance(400 * DAY)).isEqualTo(12_000_000);
        for (int i = 0; i < 1_000; i++) {
            bucket.take(800_000);
        }
        assertThat(bucket.balance(400 * DAY)).isEqualTo(12_000_000 - 400_000_000.0);
        assertThat(bucket.balance(400 * DAY + 10_000 * SECOND)).isEqualTo(12_000_000);
    }

    /** An oracle in whole numbers of (nano-unit / divisor), which never rounds, and is capped as the bucket is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithUnboundedArithmetic(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long rate = 1 + random.nextLong(40_000);
        long divisor = 1 + random.nextLong(seed * 10);
        TokenBucket bucket = new TokenBucket(rate, divisor, BURST, 0);
        BigInteger full = BigInteger.valueOf(rate).multiply(BigInteger.valueOf(BURST));
        BigInteger depth = full.subtract(full.mod(BigInteger.valueOf(divisor)));
        BigInteger tokens = BigInteger.ZERO;
        long now = 0;
        for (int step = 0; step < 20_000; step++) {
            long elapsed = random.nextLong(1L << random.nextInt(1, 40));
            now += elapsed;
            tokens = tokens.add(BigInteger.valueOf(rate).multiply(BigInteger.valueOf(elapsed)))
                    .min(depth);
            long halves = random.nextInt(1 << random.nextInt(1, 10));
            boolean expected = tokens.compareTo(BigInteger.valueOf(divisor)) >= 0;
            assertThat(bucket.hasTokens(now)).isEqualTo(expected);
            if (expected) {
                bucket.take(halves);
                tokens = tokens.subtract(BigInteger.valueOf(halves * TokenBucket.NANO_UNITS_PER_HALF)
                        .multiply(BigInteger.valueOf(divisor)));
            }
            double units = tokens.doubleValue() / divisor / SECOND;
            assertThat(bucket.balance(now)).isCloseTo(units, within(2e-9 + Math.abs(units) * 1e-12));
        }
    }
}
