package dev.headroom.app.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours can be read and told apart: WCAG 2.2 wants 4.5 to 1 for text and 3 to 1 for lines. */
class ThemeTest {
    private static final double TEXT = 4.5;
    private static final double LINES = 3;
    private static final List<ChartColour> READ = List.of(ChartColour.INK, ChartColour.QUIET_INK);
    private static final List<ChartColour> QUIET =
            List.of(ChartColour.BACKGROUND, ChartColour.GRID, ChartColour.RULE, ChartColour.INK, ChartColour.QUIET_INK);

    @ParameterizedTest
    @EnumSource
    void textInChartsCanBeRead(Theme theme) {
        for (ChartColour ink : READ) {
            assertThat(Luminance.contrast(theme.rgb(ink), theme.rgb(ChartColour.BACKGROUND)))
                    .as("%s %s", theme, ink)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMeansSomethingStandsOut(Theme theme) {
        for (ChartColour line : ChartColour.values()) {
            if (!QUIET.contains(line)) {
                assertThat(Luminance.contrast(theme.rgb(line), theme.rgb(ChartColour.BACKGROUND)))
                        .as("%s %s", theme, line)
                        .isGreaterThanOrEqualTo(LINES);
            }
        }
        for (int n = 0; n < 8; n++) {
            assertThat(Luminance.contrast(theme.series(n), theme.rgb(ChartColour.BACKGROUND)))
                    .as("%s series %d", theme, n)
                    .isGreaterThanOrEqualTo(LINES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void heatGrowsAwayFromTheBackground(Theme theme) {
        double before = 0;
        for (int stop : theme.heat()) {
            double now = Luminance.contrast(stop, theme.rgb(ChartColour.BACKGROUND));
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void whatIsChosenGoesBeforeWhatIsAround() {
        Themes themes = new Themes();
        themes.system().set(Theme.DARK);
        assertThat(themes.current().get()).isEqualTo(Theme.DARK);
        themes.choice().set(ThemeChoice.LIGHT);
        assertThat(themes.current().get()).isEqualTo(Theme.LIGHT);
    }
}
