package dev.headroom.app.desktop.file;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.document.ScenarioDocument;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The commands that open, save and close. */
public final class FileCommands {
    private FileCommands() {}

    public static List<Command> of(DocumentFiles files, ScenarioDocument document) {
        BooleanBinding open = document.text().isNotEmpty();
        ReadOnlyBooleanProperty dirty = document.dirty();
        return List.of(
                Command.of("file.open", files::choose).withKey("Shortcut+O").withIcon("fth-folder"),
                Command.of("file.save", files::save)
                        .withKey("Shortcut+S")
                        .withIcon("fth-save")
                        .enabledWhen(open),
                Command.of("file.saveAs", files::saveAs)
                        .withKey("Shortcut+Shift+S")
                        .enabledWhen(open),
                Command.of("file.revert", files::revert).enabledWhen(open.and(dirty)),
                Command.of("file.close", files::close).withKey("Shortcut+W").enabledWhen(open));
    }
}
