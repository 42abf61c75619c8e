package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.desktop.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The surroundings of a window on a screen. */
public final class RealSurroundings {
    private RealSurroundings() {}

    public static Surroundings of(Stage stage, Texts texts) {
        return of(stage, texts, Folders.ofThisSystem());
    }

    /** With folders of one's own for what is kept. */
    public static Surroundings of(Stage stage, Texts texts, Folders folders) {
        ExecutorService background = background();
        Settings settings = new PropertiesSettings(folders.settings().resolve("desktop.properties"), background);
        Copying clipboard = new SystemClipboard(stage, texts, background);
        return new Surroundings(
                new DesktopFileChoosers(stage, texts, settings),
                new DesktopDialogs(stage, texts, clipboard),
                settings,
                clipboard,
                Clock.systemUTC(),
                System::nanoTime,
                Platform::runLater,
                background,
                RealSurroundings::after,
                folders.state());
    }

    private static ExecutorService background() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static Runnable after(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }
}
