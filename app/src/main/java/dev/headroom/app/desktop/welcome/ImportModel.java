package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.surroundings.FileKind;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.imports.Imported;
import dev.headroom.profiles.imports.Imports;
import dev.headroom.profiles.imports.Note;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Imports: a file is chosen and read on another thread; what comes of it is opened, and what could not be taken is said. */
public final class ImportModel {
    private final Surroundings surroundings;
    private final Texts texts;
    private final BiConsumer<String, String> open;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    /** @param open takes the name and the text of the scenario that was made */
    public ImportModel(Surroundings surroundings, Texts texts, BiConsumer<String, String> open) {
        this.surroundings = surroundings;
        this.texts = texts;
        this.open = open;
    }

    /** Whether a file is being read. */
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** Asks for a file of that kind and imports it. What the file is, its content tells; the kind is for the chooser. */
    public void importFile(FileKind kind) {
        surroundings.files().open(kind).ifPresent(this::importFile);
    }

    /** Imports a file, which may have been dropped on the window. */
    public void importFile(Path file) {
        reading.set(true);
        surroundings.background().execute(() -> read(file));
    }

    private void read(Path file) {
        try {
            Imported imported = Imports.read(file);
            surroundings.window().execute(() -> show(imported));
        } catch (ScenarioProblemsException refused) {
            surroundings.window().execute(() -> tell(file, refused));
        }
    }

    private void show(Imported imported) {
        reading.set(false);
        open.accept(imported.name(), imported.scenario());
        surroundings
                .dialogs()
                .notice(texts.get(
                        "imports.done",
                        imported.kind().label(),
                        imported.notes(Note.Kind.ASSUMED).size(),
                        imported.notes(Note.Kind.NOT_MODELLED).size()));
    }

    private void tell(Path file, ScenarioProblemsException refused) {
        reading.set(false);
        surroundings
                .dialogs()
                .problem(
                        texts.get("imports.failed", String.valueOf(file.getFileName())),
                        refused.problems().get(0).message(),
                        refused.getMessage());
    }
}
