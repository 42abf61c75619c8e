package dev.headroom.app.desktop.surroundings;

import dev.headroom.app.desktop.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own choosers, which begin in the folder that was used last. */
record DesktopFileChoosers(Stage stage, Texts texts, Settings settings) implements FileChoosers {
    private static final String LAST_FOLDER = "files.folder";

    @Override
    public Optional<Path> open(FileKind kind) {
        return chosen(chooser(kind).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(stage)).map(kind::withExtension);
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return chosen(chooser.showDialog(stage));
    }

    private FileChooser chooser(FileKind kind) {
        FileChooser chooser = new FileChooser();
        lastFolder().ifPresent(chooser::setInitialDirectory);
        String name = texts.get("shell.file." + kind.name().toLowerCase(Locale.ROOT));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(name, kind.patterns()),
                        new FileChooser.ExtensionFilter(texts.get("shell.file.any"), "*"));
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(p -> Files.isDirectory(p) ? p : p.getParent())
                .ifPresent(folder -> settings.put(LAST_FOLDER, folder.toString()));
        return path;
    }

    /** A folder that is gone would have the chooser refuse to open. */
    private Optional<File> lastFolder() {
        try {
            return settings.get(LAST_FOLDER)
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .map(Path::toFile);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }
}
