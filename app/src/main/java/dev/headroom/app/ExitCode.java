package dev.headroom.app;

/** What the process tells the shell. */
public final class ExitCode {
    public static final int OK = 0;
    /** A bug in Headroom. */
    public static final int BUG = 1;
    /** The input is wrong; nothing was run or written. */
    public static final int WRONG_INPUT = 2;
    /** A {@code --fail-if} held. */
    public static final int LIMIT_EXCEEDED = 3;

    private ExitCode() {}
}
