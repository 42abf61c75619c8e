package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Offers what an earlier session left unsaved when it ended badly. Nothing is taken over or thrown away without being asked. */
public final class Recovery {
    private static final int RECOVER = 0;
    private static final int DISCARD = 1;

    private final ScenarioDocument document;
    private final Surroundings surroundings;
    private final Texts texts;

    public Recovery(ScenarioDocument document, Surroundings surroundings, Texts texts) {
        this.document = document;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    private record Left(Path copy, UnsavedWork work) {}

    /** Asks about each piece of unsaved work, the latest first, until one is taken. @return whether one was */
    public boolean offer() {
        for (Left left : left()) {
            Optional<Integer> answer = ask(left.work());
            if (answer.filter(choice -> choice == DISCARD).isPresent()) {
                forget(left.copy());
            } else if (answer.filter(choice -> choice == RECOVER).isPresent()) {
                UnsavedWork work = left.work();
                document.openUnsaved(work.file(), work.name(), work.text(), inFile(work.file()));
                forget(left.copy());
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> ask(UnsavedWork work) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(work.when());
        return surroundings
                .dialogs()
                .ask(
                        texts.get("document.recovery.title", work.name()),
                        texts.get("document.recovery.text", when),
                        List.of(
                                texts.get("document.recovery.recover"),
                                texts.get("document.recovery.discard"),
                                texts.get("document.recovery.later")));
    }

    private static String inFile(Optional<Path> file) {
        try {
            return file.isPresent() ? FileText.read(file.get()) : "";
        } catch (IOException gone) {
            return "";
        }
    }

    private List<Left> left() {
        List<Left> left = new ArrayList<>();
        Path folder = UnsavedWork.folder(surroundings.state());
        if (!Files.isDirectory(folder)) {
            return left;
        }
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + UnsavedWork.ENDING)) {
            for (Path copy : copies) {
                UnsavedWork.read(copy)
                        .filter(work -> !work.isInUse())
                        .ifPresent(work -> left.add(new Left(copy, work)));
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        left.sort(Comparator.comparing((Left one) -> one.work().when()).reversed());
        return left;
    }

    private static void forget(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stays) {
            // then it is offered once more
        }
    }
}
