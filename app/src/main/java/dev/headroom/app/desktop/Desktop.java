package dev.headroom.app.desktop;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;

/** Opens the window and stays until it is closed. */
public final class Desktop {
    private static final AtomicReference<Optional<String>> TO_OPEN = new AtomicReference<>(Optional.empty());

    private Desktop() {}

    /** Windows and Macs have one; elsewhere the environment tells. */
    public static boolean hasScreen() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows")
                || system.startsWith("mac")
                || !display().isEmpty();
    }

    private static String display() {
        return Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
    }

    /** @param nameOrFile a profile or a scenario file to open; empty for the page of welcome */
    public static void open(Optional<String> nameOrFile) {
        TO_OPEN.set(nameOrFile);
        Application.launch(DesktopApplication.class);
    }

    static Optional<String> toOpen() {
        return TO_OPEN.get();
    }
}
