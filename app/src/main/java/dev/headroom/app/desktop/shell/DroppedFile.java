package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.document.FileText;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.welcome.ImportModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file that was dropped on the window: a scenario is opened, a file of another program imported. */
final class DroppedFile {
    /** What templates, models and exports have at their top, and scenarios have not. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?m)^\\s*[\"']?(AWSTemplateFormatVersion|Resources|DataModel|MetricDataResults)[\"']?\\s*:");

    private DroppedFile() {}

    static void open(Path file, Session session) {
        session.surroundings().background().execute(() -> {
            boolean foreign = isForeign(file);
            session.surroundings().window().execute(() -> open(file, foreign, session));
        });
    }

    private static void open(Path file, boolean foreign, Session session) {
        if (foreign) {
            new ImportModel(session.surroundings(), session.texts(), session.files()::openNew).importFile(file);
        } else {
            session.files().openFile(file);
        }
    }

    /** What cannot be read here is said by whoever opens it. */
    static boolean isForeign(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".template")) {
            return true;
        }
        try {
            return FOREIGN.matcher(FileText.read(file)).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
