package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.workload.Spacing;

/** The spacing in YAML, where it is not the default. */
final class SpacingText {
    private SpacingText() {}

    static String of(Spacing spacing) {
        return spacing == Spacing.EVEN ? ", spacing: even" : "";
    }
}
