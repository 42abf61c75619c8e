package dev.headroom.profiles.trace;

import dev.headroom.profiles.problem.Problem;

/** A file of recorded traffic that cannot be read, with the line where that was found. */
final class TraceFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /** @param line from 1; 0 where no line is to blame */
    TraceFormatException(String file, long line, String message) {
        super(message);
        this.file = file;
        this.line = (int) line;
    }

    Problem problem() {
        return new Problem(file, line, line > 0 ? 1 : 0, "", getMessage());
    }
}
