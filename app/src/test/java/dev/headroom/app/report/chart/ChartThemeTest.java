package dev.headroom.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2 has it: three to one for what is drawn, four and a half to one for what is read. */
class ChartThemeTest {
    private static final double DRAWN = 3;
    private static final double READ = 4.5;

    static Stream<ChartTheme> windows() {
        return Stream.of(ChartTheme.LIGHT, ChartTheme.DARK);
    }

    static Stream<Arguments> inks() {
        return windows().flatMap(theme -> Arrays.stream(Ink.values()).map(ink -> Arguments.of(theme, ink)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("inks")
    void drawsWhatStandsOut(ChartTheme theme, Ink ink) {
        assertThat(contrast(theme.of(ink), theme.ground())).isGreaterThanOrEqualTo(DRAWN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void writesWhatCanBeRead(ChartTheme theme) {
        assertThat(contrast(theme.text(), theme.ground())).isGreaterThanOrEqualTo(READ);
        assertThat(contrast(theme.quiet(), theme.ground())).isGreaterThanOrEqualTo(READ);
    }

    private static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
