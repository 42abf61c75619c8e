package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;

/** The window's own commands: where to go, how it looks, help. */
final class ShellCommands {
    private ShellCommands() {}

    /** What the commands have the window do. */
    interface Deeds {
        void quit();

        void nextPane();

        void previousPane();

        void palette();

        void fullScreen();

        void shortcuts();

        void reference();

        void about();

        void newScenario();
    }

    static List<Command> of(Session session, List<Page> pages, WindowLook look, Deeds window) {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("file.new", window::newScenario)
                .withKey("Shortcut+N")
                .withIcon("fth-file-plus"));
        all.add(Command.of("file.quit", window::quit).withKey("Shortcut+Q"));
        for (Page page : pages) {
            all.add(go(session.navigation(), page, pages.indexOf(page) + 1));
        }
        all.add(Command.of("go.nextPane", window::nextPane).withKey("F6"));
        all.add(Command.of("go.previousPane", window::previousPane).withKey("Shift+F6"));
        all.add(Command.of("view.palette", window::palette)
                .withKey("Shortcut+Shift+P")
                .withIcon("fth-search"));
        for (ThemeChoice choice : ThemeChoice.values()) {
            all.add(theme(session, choice));
        }
        all.addAll(zoom(look));
        all.add(Command.of("view.sideBar", look::fold)
                .withKey("Shortcut+B")
                .withIcon("fth-sidebar")
                .switching(look.folded()));
        all.add(Command.of("view.fullScreen", window::fullScreen).withKey("F11").withIcon("fth-maximize"));
        all.add(Command.of("help.shortcuts", window::shortcuts).withKey("F1").withIcon("fth-command"));
        all.add(Command.of("help.reference", window::reference).withIcon("fth-book"));
        all.add(Command.of("help.about", window::about).withIcon("fth-info"));
        return all;
    }

    private static Command go(Navigation navigation, Page page, int number) {
        return Command.of("go." + page.id(), () -> navigation.page().set(page.id()))
                .withKey("Shortcut+" + number)
                .withIcon(page.icon())
                .switching(navigation.page().isEqualTo(page.id()));
    }

    private static Command theme(Session session, ThemeChoice choice) {
        return Command.of(
                        "view.theme." + choice.word(),
                        () -> session.themes().choice().set(choice))
                .switching(Bindings.equal(session.themes().choice(), choice));
    }

    private static List<Command> zoom(WindowLook look) {
        return List.of(
                Command.of("view.zoomIn", look::larger)
                        .withKey("Shortcut+Equals")
                        .withIcon("fth-zoom-in")
                        .enabledWhen(look.canGrow()),
                Command.of("view.zoomOut", look::smaller)
                        .withKey("Shortcut+Minus")
                        .withIcon("fth-zoom-out")
                        .enabledWhen(look.canShrink()),
                Command.of("view.zoomReset", look::normal).withKey("Shortcut+0"));
    }
}
