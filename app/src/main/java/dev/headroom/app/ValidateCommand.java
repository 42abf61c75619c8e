package dev.headroom.app;

import dev.headroom.app.Services.Scenarios;
import dev.headroom.scenario.Scenario;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code headroom validate}: reads a scenario, with the traces it names, and runs nothing. */
@Command(
        name = "validate",
        description = "Checks a scenario and names every problem; runs nothing.",
        footerHeading = "%n@|bold Example|@%n",
        footer = "  headroom validate my-scenario.yaml")
final class ValidateCommand implements Runnable {
    private final Scenarios scenarios;

    @Parameters(
            paramLabel = "NAME|FILE",
            completionCandidates = ProfileNames.class,
            description = "A shipped profile or a scenario file.")
    private String nameOrFile;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Changes a value first; repeatable.")
    private List<String> assignments = List.of();

    @Spec
    private CommandSpec spec;

    ValidateCommand(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public void run() {
        Scenario scenario = scenarios.load(nameOrFile, assignments).scenario();
        spec.commandLine()
                .getOut()
                .println(nameOrFile + " is valid: " + counted(scenario.tables().size(), "table") + ", "
                        + counted(scenario.workloads().size(), "workload") + ", " + scenario.duration()
                        + " to simulate.");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
