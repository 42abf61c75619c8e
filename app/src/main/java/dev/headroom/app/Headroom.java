package dev.headroom.app;

import dev.headroom.app.calc.CalcCommand;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code headroom}: the command that holds the others; alone, it prints the help. */
@Command(
        name = "headroom",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Will this DynamoDB table throttle under that traffic, why, what does it cost, and what mends it?",
            "Headroom runs the traffic and tells."
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom run flash-sale                              a shipped profile",
            "  headroom run my-scenario.yaml --out report/          your own, with charts",
            "  headroom run s.yaml --fail-if 'throttledRequests > 0.1%%'    in a pipeline",
            "  headroom calc wcu --item 4.5KB --rate 6/s            exam arithmetic, step by step",
            "",
            "Exit codes: 0 done; 1 a bug; 2 wrong input; 3 a --fail-if held."
        })
public final class Headroom implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, hidden = true, description = "Shows where a bug struck.")
    private boolean stacktrace;

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine(Wiring.services(), System.getenv()).execute(args));
    }

    /** The command line over given services; {@code HEADROOM_DEBUG} in the environment asks for stack traces. */
    public static CommandLine commandLine(Services services, Map<String, String> environment) {
        Headroom headroom = new Headroom();
        CommandLine line = new CommandLine(headroom);
        line.addSubcommand(new RunCommand(services));
        line.addSubcommand(new ProfilesCommand(services.profiles()));
        line.addSubcommand(CalcCommand.line(services.pricing()));
        line.addSubcommand(new ValidateCommand(services.scenarios()));
        line.registerConverter(DataSize.class, DataSize::parse);
        line.registerConverter(Rate.class, Rate::parse);
        line.registerConverter(TimeSpan.class, TimeSpan::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(new ParameterMistakes());
        line.setExecutionExceptionHandler(new Failures(() -> headroom.stacktrace || environment.containsKey("HEADROOM_DEBUG")));
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
