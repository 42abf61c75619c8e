package dev.headroom.app;

import dev.headroom.app.report.AtomicFile;
import dev.headroom.profiles.imports.Imported;
import dev.headroom.profiles.imports.Imports;
import dev.headroom.profiles.imports.Note;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code headroom import}: a scenario of a file that another program wrote; what it could not take, it says. */
@Command(
        name = "import",
        description = {
            "Makes a scenario of a CloudFormation or SAM template, a NoSQL Workbench model or a CloudWatch export"
                    + " (CSV of the console, JSON of get-metric-data).",
            "Which of them it is, the content tells. Comments in the scenario say what was taken, what was assumed"
                    + " and what is not modelled."
        },
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom import template.yaml                       the scenario, to standard output",
            "  headroom import model.json --out orders.yaml        into a file",
            "  headroom import metrics.csv --out traffic.yaml --force"
        })
final class ImportCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "The template, model or export.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the scenario into this file.")
    private Path out;

    @Option(names = "--force", description = "Overwrites the file of --out.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (out != null && Files.exists(out) && !force) {
            throw new WrongInput("'" + out + "' exists already; name another file, or overwrite it with --force");
        }
        Imported imported = Imports.read(file);
        PrintWriter err = spec.commandLine().getErr();
        if (out == null) {
            spec.commandLine().getOut().print(imported.scenario());
            spec.commandLine().getOut().flush();
        } else {
            write(imported.scenario());
            err.println("Scenario: " + out + " (" + imported.kind().label() + ")");
            tell("assumed", imported.notes(Note.Kind.ASSUMED), err);
            tell("not modelled", imported.notes(Note.Kind.NOT_MODELLED), err);
            err.println("Run it with: headroom run " + ShellWords.join(List.of(out.toString())));
        }
    }

    private static void tell(String what, List<Note> notes, PrintWriter err) {
        notes.forEach(note -> err.println(String.format(Locale.ROOT, "%-12s  %s", what, note)));
    }

    private void write(String scenario) {
        try {
            AtomicFile.write(out, stream -> stream.write(scenario.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            throw new WrongInput("cannot write '" + out + "': " + reason(unwritable), unwritable);
        }
    }

    private static String reason(IOException unwritable) {
        if (unwritable instanceof AccessDeniedException) {
            return "you may not write there";
        }
        return unwritable instanceof NoSuchFileException
                ? "there is no such folder; make it first"
                : unwritable.getMessage();
    }
}
