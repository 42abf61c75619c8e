package dev.headroom.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"0, 0%", "0.00001, <0.01%", "0.0001, 0.01%", "0.0123, 1.23%", "0.5, 50.0%", "1, 100.0%"})
    void writesShares(double fraction, String text) {
        assertThat(Figures.share(fraction)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "3, 3", "99.5, 99.5", "1234.4, '1,234'", "1000000, '1,000,000'"})
    void writesUnits(double units, String text) {
        assertThat(Figures.units(units)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.42, 0.42 ms", "250, 250 ms", "1240, '1,240 ms'", "12345, 12.3 s"})
    void writesLatencies(double millis, String text) {
        assertThat(Figures.millis(millis)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, $0.00", "0.000013, <$0.01", "1234.5, '$1,234.50'"})
    void writesMoney(BigDecimal amount, String text) {
        assertThat(Figures.dollars(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.018734, 0.0187", "5, 5", "99.96, 100", "730000.4, '730,000'", "0, 0"})
    void writesPricedUnits(BigDecimal number, String text) {
        assertThat(Figures.quantity(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "0.0524, 52 ms", "1.5, 1.5 s", "119.9, 119.9 s", "364.2, 6m4s"})
    void writesTimesAsLongAsTheyAre(double seconds, String expected) {
        assertThat(Figures.seconds(seconds)).isEqualTo(expected);
    }

    @Test
    void cutsLongTextsAndLetsNoneSteerTheTerminal() {
        assertThat(Figures.cut("abcdef", 4)).isEqualTo("abc…");
        assertThat(Figures.cut("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThat(Figures.cut("a\u001b[31m\n", 10)).isEqualTo("a?[31m?");
    }
}
