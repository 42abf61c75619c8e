package dev.headroom.app;

import dev.headroom.app.progress.Progress;
import dev.headroom.app.replication.Plan;
import dev.headroom.app.replication.ReplicationTable;
import dev.headroom.app.replication.Replications;
import dev.headroom.app.replication.Replications.Outcome;
import dev.headroom.app.summary.Style;
import dev.headroom.app.summary.Summary;
import dev.headroom.findings.Condition;
import dev.headroom.findings.Measure;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code headroom run}: runs a scenario, prints what came out, writes a report, judges the limits. */
@Command(
        name = "run",
        abbreviateSynopsis = true,
        sortOptions = false,
        description = "Runs a scenario and says what throttles, why, what it costs and what to change.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom run flash-sale",
            "  headroom run s.yaml --set tables.Orders.writeCapacity=2000 --out report/",
            "  headroom run s.yaml --replications 10 --fail-if 'throttledRequests > 0.1%%'",
            "  headroom run s.yaml --json --progress none"
        })
final class RunCommand implements Callable<Integer> {
    private final Services services;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    RunCommand(Services services) {
        this.services = services;
    }

    /** What can be wrong is found before anything runs; the summary is printed before the report is written. */
    @Override
    public Integer call() {
        checkOptions();
        List<Condition> limits = options.failIf.stream().map(this::limit).toList();
        Plan plan = options.plan(spec.commandLine());
        LoadedScenario loaded = services.scenarios().load(options.nameOrFile, options.allAssignments());
        Outcome outcome = simulate(loaded, plan, Replications.measures(limits, plan));
        Verdict verdict = Verdict.of(limits, outcome);
        print(outcome, plan, verdict);
        if (options.out != null) {
            writeReport(outcome);
        }
        verdict.broken().forEach(err()::println);
        return verdict.exitCode();
    }

    private void checkOptions() {
        if (options.threadsOrCores() < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + options.threads);
        }
        if (options.pdf && options.out == null) {
            throw new ParameterException(spec.commandLine(), "--pdf needs a folder to write into: add --out DIR");
        }
        if (options.out != null && Files.exists(options.out) && !Files.isDirectory(options.out)) {
            throw new WrongInput(
                    "--out needs a folder, but '" + options.out + "' is a file; name another, or remove it");
        }
    }

    private Condition limit(String text) {
        try {
            return Condition.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput("--fail-if: " + wrong.getMessage(), wrong);
        }
    }

    private Outcome simulate(LoadedScenario loaded, Plan plan, List<Measure> measures) {
        return new Replications(services.simulator(), services.assessor())
                .run(
                        loaded,
                        plan,
                        options.threadsOrCores(),
                        measures,
                        (first, count) -> showing(loaded, plan, first, count));
    }

    private Progress showing(LoadedScenario loaded, Plan plan, int first, int count) {
        Scenario scenario = loaded.scenario();
        String name = plan.precision().isEmpty()
                ? scenario.name()
                : scenario.name() + ", replications " + (first + 1) + " to " + (first + count);
        return options.progress.start(
                name, Math.multiplyExact(scenario.duration().nanos(), (long) count), err());
    }

    private void print(Outcome outcome, Plan plan, Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            out.println(JsonSummary.of(services.reports().json(outcome.first()), outcome, verdict));
        } else {
            Style style = new Style(spec.commandLine().getColorScheme().ansi());
            Summary.of(outcome.first(), style).forEach(out::println);
            if (outcome.replications() > 1) {
                long seed = outcome.first().run().scenario().seed();
                out.println();
                out.println(outcome.replications() + " replications, seeds " + seed + " to "
                        + (seed + outcome.replications() - 1) + " (above: the first)" + enough(plan, outcome));
                ReplicationTable.of(outcome).forEach(out::println);
            }
        }
        out.flush();
    }

    private static String enough(Plan plan, Outcome outcome) {
        return plan.precision()
                .map(wanted -> ", until " + wanted.describe() + (wanted.isMetBy(outcome) ? "" : ": not reached"))
                .orElse("");
    }

    private void writeReport(Outcome outcome) {
        try {
            services.reports().write(options.out, outcome.first(), commandLine());
            if (options.pdf) {
                services.reports().writePaper(options.out, outcome.first(), commandLine());
            }
        } catch (IOException unwritable) {
            throw new WrongInput(
                    "cannot write the report into '" + options.out + "': " + reason(unwritable), unwritable);
        }
        err().println("Report: " + options.out.resolve("report.html"));
    }

    /** The exceptions of the file system carry but a path where their kind is the reason. */
    private static String reason(IOException unwritable) {
        if (unwritable instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (unwritable instanceof NoSuchFileException) {
            return "this folder cannot be made there";
        }
        return unwritable instanceof FileAlreadyExistsException
                ? unwritable.getMessage() + " is a file, not a folder"
                : unwritable.getMessage();
    }

    private String commandLine() {
        return "headroom "
                + ShellWords.join(
                        spec.commandLine().getParent().getParseResult().originalArgs());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
