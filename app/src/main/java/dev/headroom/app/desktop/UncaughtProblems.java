package dev.headroom.app.desktop;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;

/** What nobody foresaw: it is written down where it can be found, and told without its stack trace. One is told at a time. */
final class UncaughtProblems implements Thread.UncaughtExceptionHandler {
    private static final long MOST_BYTES = 1 << 20;

    private final Surroundings surroundings;
    private final Texts texts;
    private final AtomicBoolean telling = new AtomicBoolean();

    UncaughtProblems(Surroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        String trace = trace(problem);
        Path log = surroundings.state().resolve("headroom.log");
        write(log, surroundings.clock().instant() + " in " + thread.getName() + "\n" + trace + "\n");
        if (telling.compareAndSet(false, true)) {
            surroundings.window().execute(() -> tell(log, trace));
        }
    }

    private void tell(Path log, String trace) {
        try {
            surroundings
                    .dialogs()
                    .problem(texts.get("shell.uncaught.what"), texts.get("shell.uncaught.todo", log.toString()), trace);
        } finally {
            telling.set(false);
        }
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** A log that has grown long begins anew. */
    private static void write(Path log, String entry) {
        try {
            Files.createDirectories(log.getParent());
            boolean anew = Files.exists(log) && Files.size(log) > MOST_BYTES;
            Files.writeString(
                    log,
                    entry,
                    StandardOpenOption.CREATE,
                    anew ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.err.print(entry);
        }
    }
}
