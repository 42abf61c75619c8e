package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.document.DocumentCommands;
import dev.headroom.app.desktop.file.FileCommands;
import dev.headroom.app.desktop.run.RunBar;
import dev.headroom.app.desktop.run.RunStatus;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.welcome.ImportCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Places in the window that rooms fill: a room that fills one is a line here. */
final class Slots {
    private Slots() {}

    /** The commands of all rooms but the window's own. */
    static List<Command> commands(Session session) {
        List<Command> all = new ArrayList<>();
        all.addAll(DocumentCommands.of(session.document()));
        all.addAll(FileCommands.of(session.files(), session.document()));
        all.addAll(ImportCommands.of(session));
        all.addAll(session.controls().commands());
        return all;
    }

    /** The tool bar of the run, above every page but that of welcome. */
    static Optional<Node> toolBar(Session session) {
        return Optional.of(new RunBar(session.controls(), session.commands(), session.texts()));
    }

    /** In the status bar: the simulated clock, and how far the run is. */
    static Optional<Node> progress(Session session) {
        return Optional.of(new RunStatus(session.controls(), session.texts()));
    }
}
