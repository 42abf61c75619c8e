package dev.headroom.desktop;

import dev.headroom.app.desktop.surroundings.Copying;
import dev.headroom.app.desktop.surroundings.Dialogs;
import dev.headroom.app.desktop.surroundings.FileChoosers;
import dev.headroom.app.desktop.surroundings.FileKind;
import dev.headroom.app.desktop.surroundings.Settings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** What lies outside a window under test: threads and clocks are real, files land in a folder of the test, and nobody is asked. */
final class Outside implements FileChoosers, Dialogs, Settings, Copying {
    private final Path folder;
    private final Map<String, String> settings = new ConcurrentHashMap<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final ExecutorService background = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });

    /** @param folder where everything is saved under the name that is suggested */
    Outside(Path folder) {
        this.folder = folder;
    }

    Surroundings surroundings() {
        return new Surroundings(
                this,
                this,
                this,
                this,
                InstantSource.system(),
                System::nanoTime,
                Platform::runLater,
                background,
                Outside::after,
                folder);
    }

    /** What people were told to have gone wrong. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private static Runnable after(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public Optional<Path> open(FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    @Override
    public Optional<Integer> ask(String title, String text, List<String> answers) {
        return Optional.empty();
    }

    @Override
    public void problem(String what, String whatToDo, String details) {
        problems.add(what + " " + details);
    }

    @Override
    public void notice(String text) {
        // Nobody is there to see it.
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public void put(String name, String value) {
        if (value.isEmpty()) {
            settings.remove(name);
        } else {
            settings.put(name, value);
        }
    }

    @Override
    public void text(String text) {
        // Nothing is pasted.
    }

    @Override
    public void image(byte[] png) {
        // Nothing is pasted.
    }

    @Override
    public void show(Path file) {
        // No other program is opened.
    }
}
