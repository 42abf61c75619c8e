package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Notices when another program changes the file of the document, and asks whose text it is to be. */
public final class OutsideChanges {
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final int RELOAD = 0;

    private final ScenarioDocument document;
    private final Surroundings surroundings;
    private final Texts texts;
    private boolean looking;

    public OutsideChanges(ScenarioDocument document, Surroundings surroundings, Texts texts) {
        this.document = document;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /** Looks now and every few seconds from now on. */
    public void watch() {
        look();
        surroundings.delays().after(EVERY, this::watch);
    }

    /** Looks at the file now. */
    public void look() {
        Optional<Path> file = document.file().get();
        if (looking || file.isEmpty()) {
            return;
        }
        looking = true;
        String known = document.saved();
        surroundings.background().execute(() -> {
            Optional<String> text = changed(file.get(), known);
            surroundings.window().execute(() -> {
                boolean stillKnown =
                        document.file().get().equals(file) && document.saved().equals(known);
                text.filter(changed -> stillKnown).ifPresent(changed -> ask(file.get(), changed));
                looking = false;
            });
        });
    }

    private static Optional<String> changed(Path file, String known) {
        try {
            return Optional.of(FileText.read(file).replace("\r\n", "\n")).filter(text -> !text.equals(known));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void ask(Path file, String textOfFile) {
        if (textOfFile.equals(document.text().get())) {
            document.savedElsewhere(textOfFile);
            return;
        }
        String risk = document.dirty().get() ? "document.outside.textDirty" : "document.outside.text";
        Optional<Integer> answer = surroundings
                .dialogs()
                .ask(
                        texts.get("document.outside.title", file.getFileName()),
                        texts.get(risk),
                        List.of(texts.get("document.outside.reload"), texts.get("document.outside.keep")));
        document.savedElsewhere(textOfFile);
        if (answer.filter(choice -> choice == RELOAD).isPresent()) {
            document.edit(texts.get("document.outside.change"), textOfFile);
        }
    }
}
