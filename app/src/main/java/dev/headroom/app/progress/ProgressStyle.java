package dev.headroom.app.progress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The choices of {@code --progress}. */
public enum ProgressStyle {
    /** A bar on a terminal, plain lines elsewhere. */
    AUTO,
    BAR,
    PLAIN,
    NONE;

    /**
     * Begins to show a run.
     *
     * @param name what runs
     * @param totalNanos all the simulated time there will be
     * @param err where plain lines go
     */
    public Progress start(String name, long totalNanos, PrintWriter err) {
        return switch (this) {
            case NONE -> Progress.NONE;
            case PLAIN -> new ProgressLines(totalNanos, err, System::nanoTime);
            case BAR -> new ProgressDisplay(name, totalNanos, standardError());
            case AUTO -> (ErrorTerminal.isPresent() ? BAR : PLAIN).start(name, totalNanos, err);
        };
    }

    private static PrintStream standardError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
