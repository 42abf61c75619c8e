package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.profiles.describe.ScenarioReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reference of scenario files, as a page for the browser. */
final class ReferencePage {
    private ReferencePage() {}

    static void open(Session session) {
        session.surroundings().background().execute(() -> {
            try {
                Path folder = Files.createDirectories(session.surroundings().state());
                Path page = folder.resolve("scenario-reference.html");
                Files.writeString(page, MarkdownPage.html(session.texts().get("help.reference"), text()));
                session.surroundings()
                        .window()
                        .execute(() -> session.surroundings().clipboard().show(page));
            } catch (IOException unwritable) {
                session.surroundings().window().execute(() -> session.surroundings()
                        .dialogs()
                        .problem(
                                session.texts().get("shell.reference.failed"),
                                session.texts().get("shell.reference.failed.todo"),
                                unwritable.toString()));
            }
        });
    }

    private static String text() {
        return ScenarioReference.text();
    }
}
