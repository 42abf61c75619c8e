package dev.headroom.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ManualPageTest {
    private final String page = ManualPage.of(Shop.line(), "1.2");

    @Test
    void tellsOfEveryCommandWithItsOptions() {
        assertThat(page)
                .contains(".SS \"headroom orders send\"")
                .contains("\\fB\\-n\\fR, \\fB\\-\\-note\\fR")
                .contains("at most 5% of the letters")
                .doesNotContain("secret");
    }

    @Test
    void showsExamplesAsTheyAreTyped() {
        assertThat(page).contains(".nf\n  headroom orders send book\n.fi\n");
    }
}
