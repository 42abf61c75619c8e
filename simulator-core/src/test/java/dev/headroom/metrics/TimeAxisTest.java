package dev.headroom.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
    @ParameterizedTest
    @CsvSource({
        "1s, 1s, 1",
        "500ms, 1s, 1",
        "1h, 1s, 3600",
        "4321s, 2s, 2161",
        "2h, 2s, 3600",
        "1d, 30s, 2880",
        "14d, 300s, 4032",
        "30d, 900s, 2880"
    })
    void takesTheNarrowestRoundIntervalOfWhich4320Suffice(String duration, String width, int count) {
        TimeAxis axis = TimeAxis.over(TimeSpan.parse(duration));

        assertThat(axis.width()).isEqualTo(TimeSpan.parse(width));
        assertThat(axis.count()).isEqualTo(count);
    }

    @Test
    void countsWhatComesAtTheVeryEndInTheLastInterval() {
        TimeAxis axis = TimeAxis.over(TimeSpan.parse("10s"));

        assertThat(axis.intervalAt(0)).isZero();
        assertThat(axis.intervalAt(999_999_999)).isZero();
        assertThat(axis.intervalAt(1_000_000_000)).isEqualTo(1);
        assertThat(axis.intervalAt(10_000_000_000L)).isEqualTo(9);
    }

    @Test
    void turnsHalvesIntoUnitsPerSecond() {
        TimeAxis axis = TimeAxis.over(TimeSpan.parse("2h"));
        long[] halves = new long[axis.count()];
        halves[7] = 12;

        assertThat(axis.perSecond(halves).get(7)).isEqualTo(3);
        assertThat(axis.eventsPerSecond(halves).get(7)).isEqualTo(6);
        assertThat(axis.counts(halves).get(7)).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "500ms, 500ms, 0, 40",
        "2500ms, 2500ms, 2, 40",
        "10s, 2250ms, 2, 80",
        "10s, 3s, 2, 20",
        "10s, 2s, 2, 200"
    })
    void dividesWhatTheRunEndedInByTheTimeItSpentThere(String planned, String ended, int interval, double perSecond) {
        TimeAxis axis = TimeAxis.over(TimeSpan.parse(planned));
        long[] events = new long[axis.count()];
        events[interval] = 20;

        Series series = axis.endedAt(TimeSpan.parse(ended).nanos()).eventsPerSecond(events);

        assertThat(series.get(interval)).isEqualTo(perSecond);
        assertThat(series.sum()).isEqualTo(perSecond);
    }
}
