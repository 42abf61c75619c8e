package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1_000, 1L << 40, Long.MAX_VALUE})
    void takesTheUpperHalfOfTheProduct(long bound) {
        SplittableRandom random = new SplittableRandom(bound);
        for (int i = 0; i < 1_000; i++) {
            long bits = random.nextLong();
            BigInteger unsigned = new BigInteger(Long.toUnsignedString(bits));
            BigInteger upperHalf = unsigned.multiply(BigInteger.valueOf(bound)).shiftRight(64);

            assertThat(Draw.scaled(bits, bound)).isEqualTo(upperHalf.longValueExact());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void staysBetweenZeroAndOne(long bits) {
        assertThat(Draw.asUnit(bits)).isBetween(0.0, Math.nextDown(1.0));
    }
}
