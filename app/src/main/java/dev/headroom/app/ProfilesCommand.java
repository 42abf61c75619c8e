package dev.headroom.app;

import dev.headroom.app.Services.Shelf;
import dev.headroom.app.summary.Paragraph;
import dev.headroom.app.summary.TextTable;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code headroom profiles}: what ships. */
@Command(
        name = "profiles",
        description = "Lists the scenarios that ship, or prints one.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom profiles                            the list",
            "  headroom profiles show flash-sale            its YAML",
            "  headroom profiles show flash-sale > my.yaml  a start for your own"
        })
final class ProfilesCommand implements Runnable {
    private static final int LINE_WIDTH = 72;

    private final Shelf shelf;

    @Spec
    private CommandSpec spec;

    ProfilesCommand(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void run() {
        list();
    }

    @Command(name = "list", description = "Lists them, with a line each.")
    void list() {
        TextTable table = TextTable.of();
        shelf.all().forEach(profile -> add(profile, table));
        PrintWriter out = spec.commandLine().getOut();
        table.lines().forEach(out::println);
        out.println();
        out.println("Run one with 'headroom run NAME'; 'headroom profiles show NAME' prints its YAML.");
    }

    private static void add(Shelf.Profile profile, TextTable table) {
        List<String> lines = Paragraph.wrap(profile.line(), LINE_WIDTH);
        table.row(profile.name(), lines.get(0));
        lines.stream().skip(1).forEach(line -> table.row("", line));
    }

    @Command(name = "show", description = "Prints a profile's YAML.")
    void show(
            @Parameters(
                            paramLabel = "NAME",
                            completionCandidates = ProfileNames.class,
                            description = "A name from the list.")
                    String name) {
        Shelf.Profile profile = shelf.find(name).orElseThrow(() -> UnknownName.profile(name, shelf.nearest(name)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(profile.text());
        if (!profile.text().endsWith("\n")) {
            out.println();
        }
        out.flush();
    }
}
