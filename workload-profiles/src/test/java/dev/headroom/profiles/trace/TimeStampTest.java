package dev.headroom.profiles.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampTest {
    @ParameterizedTest
    @CsvSource({
        "2014-04-10 00:04:00, 2014-04-10T00:04:00Z",
        "2014-04-10 00:04, 2014-04-10T00:04:00Z",
        "2023-11-16 18:17:03.9799600, 2023-11-16T18:17:03.979960Z",
        "2023-11-16T18:17:03.9799600Z, 2023-11-16T18:17:03.979960Z",
        "2024-02-29T23:59:59.123456789+02:00, 2024-02-29T23:59:59.123456789+02:00",
        "2024-02-29 23:59:59 -0730, 2024-02-29T23:59:59-07:30",
        "1969-12-31T23:59:58.5Z, 1969-12-31T23:59:58.5Z",
    })
    void readsDatesWithTimes(String text, String iso) {
        Instant instant = OffsetDateTime.parse(iso).toInstant();
        assertThat(TimeStamp.nanos(text)).isEqualTo(instant.getEpochSecond() * 1_000_000_000L + instant.getNano());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12.5, 12500000000",
        "1700000000.000000001, 1700000000000000001",
        "-3, -3000000000",
        "1e3, 1000000000000"
    })
    void readsPlainSeconds(String text, long nanos) {
        assertThat(TimeStamp.nanos(text)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "timestamp", "2014-13-10 00:04:00", "2014-02-30 00:04:00", "2014-04-10 24:04:00", "2014-04-10",
                "2014-04-10 00:04:00 x", "2014-04-10 00:04:00.", "1e999999999", "1e18", "NaN", "2014-04-10_00:04:00",
                "99999999999999999999999999999999999999999"
            })
    void refusesWhatIsNoTime(String text) {
        assertThat(TimeStamp.nanos(text)).isEqualTo(TimeStamp.NONE);
    }

    @Test
    void refusesTimesBeyondTheRangeOfNanoseconds() {
        assertThat(TimeStamp.nanos("9999-01-01T00:00:00Z")).isEqualTo(TimeStamp.NONE);
    }
}
