package dev.headroom.app.progress;

import java.io.PrintStream;
import java.io.PrintWriter;

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
            case BAR -> new ProgressDisplay(name, totalNanos, new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true));
            case AUTO -> (ErrorTerminal.isPresent() ? BAR : PLAIN).start(name, totalNanos, err);
        };
    }
}
