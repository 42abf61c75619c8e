package dev.headroom.packaging;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command line with one of each, for the tests. */
@Command(name = "headroom", description = "Sells things.", mixinStandardHelpOptions = true)
final class Shop {
    private Shop() {}

    static CommandLine line() {
        CommandLine orders = new CommandLine(new Orders()).addSubcommand(new Send());
        return new CommandLine(new Shop()).addSubcommand(orders).addSubcommand(new Hidden());
    }

    enum Speed {
        SLOW,
        VERY_FAST
    }

    @Command(name = "orders", description = "Looks after orders. That takes time.")
    static final class Orders {}

    @Command(
            name = "send",
            description = "Sends one, it's said.",
            footer = {"  headroom orders send book"})
    static final class Send {
        @Parameters(paramLabel = "NAME|FILE", completionCandidates = Names.class, description = "What to send.")
        String name;

        @Option(names = "--speed", description = "How fast [slow: cheap].")
        Speed speed;

        @Option(
                names = {"-n", "--note"},
                description = "A note, of at most 5% of the letters.")
        List<String> notes;

        @Option(names = "--secret", hidden = true, description = "Nobody knows.")
        boolean secret;
    }

    static final class Names extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(List.of("book", "lamp"));
        }
    }

    @Command(name = "hidden", hidden = true)
    static final class Hidden {}
}
