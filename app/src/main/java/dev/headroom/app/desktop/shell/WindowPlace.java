package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.surroundings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window was and how large, so that it comes up there again. */
final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    private static final String SETTING = "window.";

    private final Stage stage;
    private final Settings settings;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Puts the window where it was; a place on a screen that is gone is passed over. */
    void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(number("width").orElse(WIDTH), Math.max(main.getWidth(), LEAST_WIDTH)));
        stage.setHeight(Math.min(number("height").orElse(HEIGHT), Math.max(main.getHeight(), LEAST_HEIGHT)));
        Optional<Double> x = number("x");
        Optional<Double> y = number("y");
        if (x.isPresent() && y.isPresent() && isOnScreen(x.get(), y.get())) {
            stage.setX(x.get());
            stage.setY(y.get());
        }
        stage.setMaximized(settings.get(SETTING + "maximized").isPresent());
    }

    /** Remembers it; of a window over the whole screen, only that it is. */
    void keep() {
        boolean whole = stage.isMaximized() || stage.isFullScreen();
        settings.put(SETTING + "maximized", whole ? "true" : "");
        if (!whole) {
            put("x", stage.getX());
            put("y", stage.getY());
            put("width", stage.getWidth());
            put("height", stage.getHeight());
        }
    }

    private boolean isOnScreen(double x, double y) {
        List<Screen> screens = Screen.getScreensForRectangle(x, y, LEAST_WIDTH / 2, LEAST_HEIGHT / 4);
        return !screens.isEmpty();
    }

    private void put(String name, double value) {
        settings.put(SETTING + name, String.format(Locale.ROOT, "%.0f", value));
    }

    private Optional<Double> number(String name) {
        try {
            return settings.get(SETTING + name).map(Double::valueOf);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
