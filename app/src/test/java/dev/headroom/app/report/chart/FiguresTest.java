package dev.headroom.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void writesSharesSoThatSmallOnesKeepTheirDigits() {
        assertThat(Figures.percent(0)).isEqualTo("0%");
        assertThat(Figures.percent(0.000123456)).isEqualTo("0.0123%");
        assertThat(Figures.percent(0.4567)).isEqualTo("45.7%");
        assertThat(Figures.percent(1)).isEqualTo("100%");
    }

    @Test
    void writesMoney() {
        assertThat(Figures.dollars(new BigDecimal("1234.5"))).isEqualTo("$1,234.50");
        assertThat(Figures.dollars(new BigDecimal("0.004444"))).isEqualTo("$0.00444");
        assertThat(Figures.dollars(BigDecimal.ZERO)).isEqualTo("$0.00");
        assertThat(Figures.exact(new BigDecimal("0.0001586000"))).isEqualTo("0.0001586");
    }

    @Test
    void writesTimes() {
        assertThat(Figures.millis(0.4234)).isEqualTo("0.423 ms");
        assertThat(Figures.millis(12.94)).isEqualTo("12.9 ms");
        assertThat(Figures.millis(4_113)).isEqualTo("4.11 s");
        assertThat(Clock.text(3_909.25)).isEqualTo("1:05:09.25");
        assertThat(Clock.text(90_000)).isEqualTo("25:00:00");
        assertThat(Clock.days(302_400)).isEqualTo("3d 12h");
        assertThat(new TimeScale(60, 172_801).clock().format(86_400)).isEqualTo("1d");
        assertThat(new TimeScale(60, 172_800).clock().format(86_400)).isEqualTo("24:00:00");
    }

    @Test
    void shortensInTheMiddle() {
        assertThat(Figures.shortened("customer-0001834711", 12)).hasSize(12).isEqualTo("custome…4711");
        assertThat(Figures.shortened("short", 12)).isEqualTo("short");
    }
}
