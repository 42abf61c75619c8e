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
        int exitCode = tell(failure, err);
        if (withStackTrace.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        return exitCode;
    }

    private static int tell(Exception failure, PrintWriter err) {
        if (failure instanceof ScenarioProblemsException scenario) {
            problems(scenario, err);
            return ExitCode.WRONG_INPUT;
        }
        if (failure instanceof WrongInput) {
            err.println("headroom: " + failure.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        bug(failure, err);
        return ExitCode.BUG;
    }

    /** One line each, beginning with its place, so that editors and terminals make links of them. */
    private static void problems(ScenarioProblemsException scenario, PrintWriter err) {
        err.println(scenario.getMessage());
        int count = scenario.problems().size();
        err.println("headroom: " + count + (count == 1 ? " problem" : " problems") + "; nothing was run");
    }

    private static void bug(Exception failure, PrintWriter err) {
        err.println("headroom: this is a bug in Headroom, not in your input: " + failure);
        err.println("Please report it with the command, the scenario file and what --stacktrace prints;"
                + " CONTRIBUTING.md says where.");
    }
}
