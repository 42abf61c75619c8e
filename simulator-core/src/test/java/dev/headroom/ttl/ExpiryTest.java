package dev.headroom.ttl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {
    private static final TimeToLive TIME_TO_LIVE = new TimeToLive("expires");
    private static final long NOW = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T11:59:59Z, true",
        "2026-03-01T12:00:00Z, false",
        "2026-03-01T12:00:01Z, false",
        "2021-03-01T12:00:00Z, true",
        "2021-03-01T11:59:59Z, false",
        "1970-01-01T00:00:00Z, false",
    })
    void comesWhenTheTimeHasPassedByNoMoreThanFiveYears(Instant expires, boolean expired) {
        assertThat(holds(NumberValue.of(expires.getEpochSecond()), 0)).isEqualTo(expired);
    }

    @Test
    void canBeAskedForWithADelay() {
        NumberValue aMinuteAgo = NumberValue.of(NOW / 1_000 - 60);

        assertThat(holds(aMinuteAgo, 59_999)).isTrue();
        assertThat(holds(aMinuteAgo, 60_000)).isFalse();
    }

    @Test
    void takesFractionsAndNumbersOfAnySize() {
        assertThat(holds(NumberValue.of(BigDecimal.valueOf(NOW - 1, 3)), 0)).isTrue();
        assertThat(holds(NumberValue.of(BigDecimal.valueOf(NOW + 1, 3)), 0)).isFalse();
        assertThat(holds(NumberValue.of(new BigDecimal("1E125")), 0)).isFalse();
        assertThat(holds(NumberValue.of(new BigDecimal("-1E125")), 0)).isFalse();
    }

    @Test
    void neverComesForWhatIsNoNumber() {
        assertThat(holds(StringValue.of(Long.toString(NOW / 1_000 - 60)), 0)).isFalse();
        assertThat(TIME_TO_LIVE.expiryAt(NOW, 0).holds(item("other", NumberValue.of(NOW / 1_000 - 60))))
                .isFalse();
    }

    /** Milliseconds, which people write by mistake, lie far ahead. */
    @Test
    void neverComesForMilliseconds() {
        assertThat(holds(NumberValue.of(NOW - 60_000), 0)).isFalse();
    }

    private static boolean holds(AttributeValue value, long delayMillis) {
        return TIME_TO_LIVE.expiryAt(NOW, delayMillis).holds(item("expires", value));
    }

    private static Item item(String name, AttributeValue value) {
        return Item.of(AttributeNames.of(List.of("pk", name)), StringValue.of("k"), value);
    }
}
