package dev.headroom.app.desktop.file;

import dev.headroom.app.desktop.surroundings.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that were open lately, the latest first. They are kept in the settings. */
public final class RecentFiles {
    private static final int MOST = 12;
    private static final String SETTING = "files.recent.";

    private final Settings settings;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Settings settings) {
        this.settings = settings;
        for (int n = 0; n < MOST; n++) {
            settings.get(SETTING + n).flatMap(RecentFiles::path).ifPresent(files::add);
        }
    }

    public ObservableList<Path> all() {
        return shown;
    }

    /** A file was opened or saved. */
    public void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Stream<Path> before = files.stream().filter(known -> !known.equals(whole));
        keep(Stream.concat(Stream.of(whole), before).limit(MOST).toList());
    }

    /** A file turned out to be gone. */
    public void remove(Path file) {
        keep(files.stream().filter(known -> !known.equals(file)).toList());
    }

    public void clear() {
        keep(List.of());
    }

    private void keep(List<Path> now) {
        files.setAll(now);
        for (int n = 0; n < MOST; n++) {
            settings.put(SETTING + n, n < now.size() ? now.get(n).toString() : "");
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }
}
