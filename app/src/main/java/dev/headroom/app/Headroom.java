package dev.headroom.app;

import dev.headroom.app.calc.CalcCommand;
import dev.headroom.app.calc.ItemForm;
import dev.headroom.app.progress.ProgressStyle;
import dev.headroom.app.serve.ServeCommand;
import dev.headroom.arithmetic.ReadKind;
import dev.headroom.scenario.Generation;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code headroom}: the command that holds the others; alone, it opens the desktop application. */
@Command(
        name = "headroom",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        commandListHeading = "%n@|bold Commands|@%n",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Runs traffic against a simulated DynamoDB table and tells whether it throttles,",
            "which key and why, what it costs and what to change.%n"
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom                                       the desktop application",
            "  headroom open flash-sale                       the same, with a profile open",
            "  headroom run flash-sale                        a shipped profile",
            "  headroom run my-scenario.yaml --out report/    your own, with charts",
            "  headroom run s.yaml --fail-if 'throttledRequests > 0.1%%'",
            "  headroom serve --scenario flash-sale           throttled, for any AWS SDK",
            "  headroom calc wcu --item 4.5KB --rate 6/s      exam arithmetic",
            "",
            "Exit codes: 0 done; 1 a bug; 2 wrong input; 3 a --fail-if held."
        })
public final class Headroom implements Runnable {
    @Spec
    private CommandSpec spec;

    private final Services.Desktop desktop;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, hidden = true, description = "Shows where a bug struck.")
    private boolean stacktrace;

    private Headroom(Services.Desktop desktop) {
        this.desktop = desktop;
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        CommandLine line =
                commandLine(System.getenv()).setOut(StandardStreams.out()).setErr(StandardStreams.err());
        System.exit(execute(line, args));
    }

    /** Too little memory is no bug, but nothing that could be told before. */
    private static int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            line.getErr()
                    .println("headroom: out of memory; use fewer items or a shorter time, or give it more with"
                            + " HEADROOM_OPTS=-Xmx4g");
            return ExitCode.WRONG_INPUT;
        }
    }

    /** The command line as it ships; {@code HEADROOM_DEBUG} in the environment asks for stack traces. */
    public static CommandLine commandLine(Map<String, String> environment) {
        return commandLine(Wiring.services(), environment);
    }

    /** The command line over given services; {@code HEADROOM_DEBUG} in the environment asks for stack traces. */
    public static CommandLine commandLine(Services services, Map<String, String> environment) {
        Headroom headroom = new Headroom(services.desktop());
        CommandLine line = new CommandLine(headroom);
        line.addSubcommand(new OpenCommand(services.desktop()));
        line.addSubcommand(new RunCommand(services));
        line.addSubcommand(new ServeCommand(services.scenarios(), services.databases(), environment));
        line.addSubcommand(new ProfilesCommand(services.profiles()));
        line.addSubcommand(CalcCommand.line(services.pricing()));
        line.addSubcommand(new ValidateCommand(services.scenarios()));
        line.addSubcommand(new ImportCommand());
        addHelp(line);
        Words.register(line);
        line.registerConverter(ReadKind.class, Words.choice(ReadKind.class));
        line.registerConverter(Generation.class, Words.choice(Generation.class));
        line.registerConverter(ProgressStyle.class, Words.choice(ProgressStyle.class));
        line.registerConverter(ItemForm.class, Words.choice(ItemForm.class));
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(new ParameterMistakes());
        line.setExecutionExceptionHandler(
                new Failures(() -> headroom.stacktrace || environment.containsKey("HEADROOM_DEBUG")));
        return line;
    }

    private static void addHelp(CommandLine above) {
        for (CommandLine command : above.getSubcommands().values()) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Prints this help.")
                            .build());
            addHelp(command);
        }
    }

    /** People at a screen get the window; scripts and terminals far away get the help. */
    @Override
    public void run() {
        if (desktop.hasScreen()) {
            desktop.open(Optional.empty());
            return;
        }
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
