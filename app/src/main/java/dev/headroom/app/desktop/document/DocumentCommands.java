package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.command.Command;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** Undo and redo, wherever the change was made. */
public final class DocumentCommands {
    private DocumentCommands() {}

    public static List<Command> of(ScenarioDocument document) {
        return List.of(
                Command.of("document.undo", document::undo)
                        .withKey("Shortcut+Z")
                        .withIcon("fth-corner-up-left")
                        .enabledWhen(isThere(document.undoable()))
                        .about(document.undoable().map(change -> change.orElse(""))),
                Command.of("document.redo", document::redo)
                        .withKey("Shortcut+Y")
                        .withIcon("fth-corner-up-right")
                        .enabledWhen(isThere(document.redoable()))
                        .about(document.redoable().map(change -> change.orElse(""))));
    }

    private static ObservableBooleanValue isThere(ReadOnlyObjectProperty<Optional<String>> change) {
        return Bindings.createBooleanBinding(() -> change.get().isPresent(), change);
    }
}
