package dev.headroom.app.desktop.theme;

import java.util.Locale;
import java.util.stream.Stream;

/** What people want it to look like. */
public enum ThemeChoice {
    LIGHT,
    DARK,
    /** As the desktop around. */
    SYSTEM;

    /** The theme it comes to on a desktop that has the given one. */
    public Theme over(Theme system) {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> system;
        };
    }

    /** {@code system}: what settings and commands call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; the system's for any other. */
    public static ThemeChoice of(String word) {
        return Stream.of(values())
                .filter(c -> c.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }
}
