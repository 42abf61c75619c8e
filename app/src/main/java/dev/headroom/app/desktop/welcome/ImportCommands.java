package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.FileKind;
import java.util.List;

/** The commands that make scenarios of other programs' files. */
public final class ImportCommands {
    private ImportCommands() {}

    public static List<Command> of(Session session) {
        ImportModel imports = new ImportModel(session.surroundings(), session.texts(), session.files()::openNew);
        return List.of(
                command("cloudFormation", "fth-cloud", FileKind.CLOUD_FORMATION, imports),
                command("workbench", "fth-grid", FileKind.WORKBENCH, imports),
                command("cloudWatch", "fth-trending-up", FileKind.CLOUD_WATCH, imports));
    }

    private static Command command(String name, String icon, FileKind kind, ImportModel imports) {
        return Command.of("file.import." + name, () -> imports.importFile(kind))
                .withIcon(icon)
                .enabledWhen(imports.reading().not());
    }
}
