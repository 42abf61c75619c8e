package dev.headroom.app.desktop.surroundings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;

/** Puts the dividers of a split pane where they stood when they were last moved. */
public final class KeptDividers {
    private static final String SETTING = "dividers.";

    private KeptDividers() {}

    /** @param name of the split pane among all: {@code model.tree} */
    public static void keep(SplitPane pane, Settings settings, String name) {
        String setting = SETTING + name;
        settings.get(setting)
                .flatMap(KeptDividers::positions)
                .filter(kept -> kept.length == pane.getDividers().size())
                .ifPresent(kept -> {
                    pane.setDividerPositions(kept);
                    Platform.runLater(() -> pane.setDividerPositions(kept));
                });
        pane.getDividers().forEach(divider -> divider.positionProperty()
                .subscribe((before, now) -> put(pane, settings, setting)));
    }

    private static void put(SplitPane pane, Settings settings, String setting) {
        if (pane.getScene() != null && pane.getScene().getWindow() != null && pane.getWidth() > 0) {
            settings.put(
                    setting,
                    Arrays.stream(pane.getDividerPositions())
                            .mapToObj(position -> String.format(Locale.ROOT, "%.4f", position))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static Optional<double[]> positions(String text) {
        try {
            return Optional.of(Arrays.stream(text.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
