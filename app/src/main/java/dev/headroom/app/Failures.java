package dev.headroom.app;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells wrong input (exit code 2, a plain message) from bugs (exit code 1, a plea to report them). */
final class Failures implements IExecutionExceptionHandler {
    private final BooleanSupplier withStackTrace;

    Failures(BooleanSupplier withStackTrace) {
        this.withStackTrace = withStackTrace;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean wrongInput = failure instanceof WrongInput || failure instanceof ScenarioProblemsException;
        if (wrongInput) {
            err.println("headroom: " + failure.getMessage());
        } else {
            bug(failure, err);
        }
        if (withStackTrace.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        return wrongInput ? ExitCode.WRONG_INPUT : ExitCode.BUG;
    }

    private void bug(Exception failure, PrintWriter err) {
        err.println("headroom: this is a bug in Headroom, not in your input: " + failure);
        err.println("Please report it with the command, the scenario file and what --stacktrace prints;"
                + " CONTRIBUTING.md says where.");
    }
}
