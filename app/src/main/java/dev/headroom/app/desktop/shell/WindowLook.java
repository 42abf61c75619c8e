package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.surroundings.Settings;
import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.app.desktop.theme.ThemeChoice;
import dev.headroom.app.desktop.theme.Themes;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How people like the window to look, remembered between sessions: theme, size of text, pages with or without names. */
final class WindowLook {
    private static final int NORMAL_POINTS = 14;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 24;
    private static final String THEME = "theme";
    private static final String SYSTEM_THEME = "theme.system";
    private static final String TEXT_SIZE = "text.size";
    private static final String FOLDED = "sidebar.folded";

    private final IntegerProperty textSize = new SimpleIntegerProperty(NORMAL_POINTS);
    private final BooleanProperty folded = new SimpleBooleanProperty();

    WindowLook(Settings settings, Themes themes) {
        textSize.set(settings.get(TEXT_SIZE).map(WindowLook::size).orElse(NORMAL_POINTS));
        folded.set(settings.get(FOLDED).isPresent());
        themes.choice().set(settings.get(THEME).map(ThemeChoice::of).orElse(ThemeChoice.SYSTEM));
        themes.system().set(settings.get(SYSTEM_THEME).isPresent() ? Theme.DARK : Theme.LIGHT);
        textSize.subscribe(now -> settings.put(TEXT_SIZE, now.toString()));
        folded.subscribe(now -> settings.put(FOLDED, now ? "true" : ""));
        themes.choice().subscribe(now -> settings.put(THEME, now.word()));
        themes.system().subscribe(now -> settings.put(SYSTEM_THEME, now.dark() ? now.word() : ""));
    }

    /** The size of text, in pixels before the screen's own scale. */
    IntegerProperty textSize() {
        return textSize;
    }

    /** Whether pages show their pictures alone. */
    BooleanProperty folded() {
        return folded;
    }

    BooleanBinding canGrow() {
        return textSize.lessThan(LARGEST);
    }

    BooleanBinding canShrink() {
        return textSize.greaterThan(SMALLEST);
    }

    void larger() {
        textSize.set(textSize.get() + 1);
    }

    void smaller() {
        textSize.set(textSize.get() - 1);
    }

    void normal() {
        textSize.set(NORMAL_POINTS);
    }

    void fold() {
        folded.set(!folded.get());
    }

    private static int size(String text) {
        try {
            return Math.max(SMALLEST, Math.min(LARGEST, Integer.parseInt(text)));
        } catch (NumberFormatException damaged) {
            return NORMAL_POINTS;
        }
    }
}
