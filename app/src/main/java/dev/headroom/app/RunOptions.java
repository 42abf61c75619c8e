package dev.headroom.app;

import dev.headroom.app.progress.ProgressStyle;
import dev.headroom.app.replication.Plan;
import dev.headroom.app.replication.Precision;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Generation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What {@code headroom run} is told. */
final class RunOptions {
    @Parameters(
            paramLabel = "NAME|FILE",
            completionCandidates = ProfileNames.class,
            description = "A shipped profile, or a scenario file (YAML or JSON).")
    String nameOrFile;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes a value of the scenario, such as tables.Orders.writeCapacity=2000; without"
                    + " VALUE it gets its default; repeatable.")
    List<String> assignments = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other traffic of the same kind.")
    Long seed;

    @Option(names = "--duration", paramLabel = "TIME", description = "How much to simulate, such as 30m or 24h.")
    TimeSpan duration;

    @Option(names = "--generation", paramLabel = "NAME", description = "classic or current.")
    Generation generation;

    @Option(
            names = "--replications",
            paramLabel = "N|auto",
            defaultValue = "1",
            description = "Runs N seeds (seed, seed+1, ...): the first in detail, all as means with 95%% confidence;"
                    + " auto: in rounds of five, up to a hundred, until --precision is met.")
    String replications;

    @Option(
            names = "--precision",
            paramLabel = "MEASURE=SHARE",
            description = "With --replications auto: how far the 95%% interval of the measure may reach from its mean"
                    + " (default: throttledRequests=10%%).")
    String precision;

    @Option(names = "--threads", paramLabel = "N", description = "Threads for the replications (default: one a core).")
    Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes result.json, CSV time series and report.html with charts.")
    Path out;

    @Option(names = "--pdf", description = "With --out, writes report.pdf too.")
    boolean pdf;

    @Option(
            names = "--fail-if",
            paramLabel = "CONDITION",
            description =
                    "Exit code 3 if it holds, such as 'throttledRequests > 0.1%%'; repeatable. With replications it"
                            + " judges the mean.")
    List<String> failIf = List.of();

    @Option(names = "--json", description = "Prints the summary as JSON, and nothing else on standard output.")
    boolean json;

    @Option(
            names = "--progress",
            paramLabel = "STYLE",
            defaultValue = "auto",
            description = "auto, bar, plain or none (default: ${DEFAULT-VALUE}).")
    ProgressStyle progress;

    /** The scenario's values that the options change, as {@code --set} would write them; these come last and win. */
    List<String> allAssignments() {
        List<String> all = new ArrayList<>(assignments);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        if (duration != null) {
            all.add("duration=" + duration);
        }
        if (generation != null) {
            all.add("generation=" + generation.name().toLowerCase(Locale.ROOT));
        }
        return all;
    }

    /**
     * What {@code --replications} and {@code --precision} ask for.
     *
     * @throws ParameterException where they ask for nothing that can be done
     */
    Plan plan(CommandLine command) {
        boolean auto = replications.equals("auto");
        if (precision != null && !auto) {
            throw new ParameterException(command, "--precision is for --replications auto, not " + replications);
        }
        try {
            return auto
                    ? Plan.until(precision == null ? Precision.USUAL : Precision.parse(precision))
                    : Plan.of(replicationsAsNumber());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    command, (auto ? "--precision: " : "--replications ") + wrong.getMessage(), wrong);
        }
    }

    private int replicationsAsNumber() {
        if (!replications.matches("[0-9]{1,6}") || Integer.parseInt(replications) < 1) {
            throw new IllegalArgumentException("must be at least 1, or auto, not " + replications);
        }
        return Integer.parseInt(replications);
    }

    int threadsOrCores() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
