package dev.headroom.app.desktop.file;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.report.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The file that the document stands in, and whether they differ. */
public final class OpenFile {
    private final ScenarioDocument document;
    private final ReadOnlyObjectWrapper<Optional<Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty kept = new SimpleStringProperty("");
    private final BooleanBinding dirty;

    OpenFile(ScenarioDocument document) {
        this.document = document;
        this.dirty =
                Bindings.createBooleanBinding(() -> !document.text().get().equals(kept.get()), document.text(), kept);
    }

    /** Where it is kept; empty for what is in no file yet. */
    public ReadOnlyObjectProperty<Optional<Path>> path() {
        return path.getReadOnlyProperty();
    }

    /** Whether there is work that is not in the file. */
    public BooleanBinding dirty() {
        return dirty;
    }

    /** A text that is in no file; it is not lost if it is left as it is. */
    void begin(String name, String text, boolean worthKeeping) {
        path.set(Optional.empty());
        document.openText(name, text);
        kept.set(worthKeeping ? "" : text);
    }

    void open(Path file, String text) {
        path.set(Optional.of(file));
        document.openText(file.getFileName().toString(), text);
        kept.set(text);
    }

    void save(Path file) throws IOException {
        String text = document.text().get();
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        path.set(Optional.of(file));
        kept.set(text);
    }

    /** Goes back to what is kept. */
    void revert(String change) {
        document.edit(change, kept.get());
    }

    void close() {
        begin("", "", false);
    }
}
