package dev.headroom.acceptance;

import dev.headroom.app.Headroom;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * What one use of the command line gave.
 *
 * @param exitCode its exit code
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int exitCode, String out, String err) {
    /** Runs the shipped command line within this process. */
    static CommandLineRun headroom(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Headroom.commandLine(Map.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
