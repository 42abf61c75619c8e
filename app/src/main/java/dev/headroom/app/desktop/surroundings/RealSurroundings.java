package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The surroundings of a window on a screen. */
public final class RealSurroundings {
    private RealSurroundings() {}

    public static Surroundings of(Stage stage, Texts texts) {
        return new Surroundings(
                new Choosers(stage, texts),
                new Alerts(stage),
                new Kept(),
                new SystemClipboard(),
                Clock.systemUTC(),
                System::nanoTime,
                Platform::runLater,
                background(),
                RealSurroundings::after,
                Path.of(System.getProperty("user.home"), ".local", "state", "headroom"));
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

    private record Choosers(Stage stage, Texts texts) implements FileChoosers {
        @Override
        public Optional<Path> open(FileKind kind) {
            return Optional.ofNullable(chooser(kind).showOpenDialog(stage)).map(java.io.File::toPath);
        }

        @Override
        public Optional<Path> save(FileKind kind, String suggestedName) {
            FileChooser chooser = chooser(kind);
            chooser.setInitialFileName(suggestedName);
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(java.io.File::toPath);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(new javafx.stage.DirectoryChooser().showDialog(stage))
                    .map(java.io.File::toPath);
        }

        private FileChooser chooser(FileKind kind) {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
            return chooser;
        }
    }

    private record Alerts(Stage stage) implements Dialogs {
        @Override
        public Optional<Integer> ask(String title, String text, List<String> answers) {
            Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text);
            alert.initOwner(stage);
            alert.setHeaderText(title);
            alert.getButtonTypes()
                    .setAll(answers.stream()
                            .map(javafx.scene.control.ButtonType::new)
                            .toList());
            return alert.showAndWait().map(answer -> answers.indexOf(answer.getText()));
        }

        @Override
        public void problem(String what, String whatToDo, String details) {
            Alert alert = new Alert(Alert.AlertType.ERROR, whatToDo);
            alert.initOwner(stage);
            alert.setHeaderText(what);
            alert.show();
        }

        @Override
        public void notice(String text) {
            new Alert(Alert.AlertType.INFORMATION, text).show();
        }
    }

    private static final class Kept implements Settings {
        private final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public void put(String name, String value) {
            values.put(name, value);
        }
    }

    private static final class SystemClipboard implements Copying {
        @Override
        public void text(String text) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public void image(byte[] png) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new javafx.scene.image.Image(new java.io.ByteArrayInputStream(png)));
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public void show(Path file) {
            throw new UnsupportedOperationException("not built yet: " + file);
        }
    }
}
