package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps a copy of unsaved work in the user's folder, for the case that the program or the machine ends before it is saved. The
 * copy goes when the work is saved or given up.
 */
public final class Autosave {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final ScenarioDocument document;
    private final Surroundings surroundings;
    private final Path copy;
    private Runnable cancel = () -> {};
    private boolean closed;

    public Autosave(ScenarioDocument document, Surroundings surroundings) {
        this.document = document;
        this.surroundings = surroundings;
        this.copy = UnsavedWork.folder(surroundings.state())
                .resolve("unsaved-" + ProcessHandle.current().pid() + UnsavedWork.ENDING);
        document.text().subscribe(this::later);
        document.dirty().subscribe(this::later);
    }

    /** Leaves nothing behind: the window was closed, and nothing is unsaved that was to be kept. */
    public void close() {
        closed = true;
        cancel.run();
        surroundings.background().execute(this::forget);
    }

    private void later() {
        cancel.run();
        if (!closed) {
            cancel = surroundings.delays().after(QUIET, this::keepOrForget);
        }
    }

    private void keepOrForget() {
        if (!document.dirty().get()) {
            surroundings.background().execute(this::forget);
            return;
        }
        UnsavedWork work = new UnsavedWork(
                document.name().get(),
                document.file().get(),
                document.text().get(),
                surroundings.clock().instant(),
                Optional.of(ProcessHandle.current().pid()));
        surroundings.background().execute(() -> keep(work));
    }

    /** One copy at a time, so that an older one never comes last. */
    private synchronized void keep(UnsavedWork work) {
        try {
            Files.createDirectories(copy.getParent());
            AtomicFile.write(copy, work::writeTo);
        } catch (IOException full) {
            // The copy is a kindness; that it cannot be kept must not get in the way of the work itself.
        }
    }

    private synchronized void forget() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stays) {
            // then it is offered once too often
        }
    }
}
