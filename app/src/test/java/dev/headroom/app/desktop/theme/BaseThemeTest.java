package dev.headroom.app.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What AtlantaFX writes on its own backgrounds, with what is put right here, can be read. */
class BaseThemeTest {
    private static final double TEXT = 4.5;
    private static final List<String> READ = List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-fg-subtle",
            "-color-accent-fg",
            "-color-success-fg",
            "-color-warning-fg",
            "-color-danger-fg");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle");

    @ParameterizedTest
    @EnumSource
    void textCanBeRead(Theme theme) {
        LookedUpColours base = LookedUpColours.of("/atlantafx/base/theme/primer-" + theme.word() + ".css");
        LookedUpColours ours = LookedUpColours.of("/dev/headroom/app/desktop/theme/" + theme.word() + ".css");
        for (String ground : GROUNDS) {
            for (String ink : READ) {
                int rgb = ours.has(ink) ? ours.rgb(ink) : base.rgb(ink);
                assertThat(Luminance.contrast(rgb, base.rgb(ground)))
                        .as("%s: %s on %s", theme, ink, ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }
}
