package dev.headroom.app;

import dev.headroom.app.Services.Shelf;
import dev.headroom.app.summary.TextTable;
import java.io.PrintWriter;
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
        shelf.all().forEach(profile -> table.row(profile.name(), profile.line()));
        PrintWriter out = spec.commandLine().getOut();
        table.lines().forEach(out::println);
        out.println();
        out.println("Run one with 'headroom run NAME'; 'headroom profiles show NAME' prints its YAML.");
    }

    @Command(name = "show", description = "Prints a profile's YAML.")
    void show(@Parameters(paramLabel = "NAME", description = "A name from the list.") String name) {
        Shelf.Profile profile = shelf.find(name).orElseThrow(() -> UnknownName.profile(name, shelf.nearest(name)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(profile.text());
        if (!profile.text().endsWith("\n")) {
            out.println();
        }
        out.flush();
    }
}
