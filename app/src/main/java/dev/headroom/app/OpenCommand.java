package dev.headroom.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headroom open}: the desktop application. */
@Command(
        name = "open",
        description = "Opens the desktop application: edit, run, see and compare scenarios.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {"  headroom open", "  headroom open flash-sale", "  headroom open my-scenario.yaml"})
final class OpenCommand implements Callable<Integer> {
    private final Services.Desktop desktop;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE",
            completionCandidates = ProfileNames.class,
            description = "A shipped profile or a scenario file; without it, the welcome page.")
    private String nameOrFile;

    OpenCommand(Services.Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        if (!desktop.hasScreen()) {
            throw new WrongInput("found no screen to open a window on; set DISPLAY (or log in at a desktop), or use"
                    + " 'headroom run' with --out for a report to look at in a browser");
        }
        desktop.open(Optional.ofNullable(nameOrFile));
        return ExitCode.OK;
    }
}
