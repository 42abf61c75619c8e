package dev.headroom.app;

import dev.headroom.app.Services.Shelf.Profile;
import dev.headroom.arithmetic.Worked;
import dev.headroom.findings.Assessment;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.ProfileNotes;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableClass;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.workload.TraceFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/** A house of cardboard behind the command line, which remembers what it was asked. */
final class FakeServices {
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final List<String> assignments = new ArrayList<>();
    final List<Long> seeds = Collections.synchronizedList(new ArrayList<>());
    final List<String> written = new ArrayList<>();
    Map<String, String> environment = Map.of();
    Function<Scenario, RunResult> simulation = scenario -> SampleRun.run(scenario, 1_200);
    IOException unwritable;
    boolean screen;
    final List<Optional<String>> opened = new ArrayList<>();

    /** Runs a command line and gives its exit code. */
    int headroom(String... args) {
        CommandLine line = Headroom.commandLine(services(), environment);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return line.execute(args);
    }

    private Services services() {
        return new Services(
                this::load,
                new TwoProfiles(),
                this::run,
                SampleRun::assessed,
                new Written(),
                FakeServices::price,
                settings -> {
                    throw new UnsupportedOperationException("serving is tested on its own");
                },
                new Windows());
    }

    private final class Windows implements Services.Desktop {
        @Override
        public boolean hasScreen() {
            return screen;
        }

        @Override
        public void open(Optional<String> nameOrFile) {
            opened.add(nameOrFile);
        }
    }

    private LoadedScenario load(String nameOrFile, List<String> given) {
        if (!nameOrFile.equals("sale")) {
            throw UnknownName.profileOrFile(nameOrFile, Optional.of("sale"));
        }
        assignments.addAll(given);
        return new LoadedScenario(
                SampleRun.scenario(),
                TraceFiles.NONE,
                "name: sale\n",
                new ProfileNotes(List.of(), Optional.empty(), Optional.empty()));
    }

    private RunResult run(Scenario scenario, TraceFiles files, RunMonitor monitor) {
        seeds.add(scenario.seed());
        monitor.onProgress(scenario.duration().nanos(), 100_000);
        return simulation.apply(scenario);
    }

    private static Worked price(Services.Pricing.Use use, String region, TableClass tableClass) {
        if (!region.equals("us-east-1")) {
            throw new IllegalArgumentException("'" + region + "' is not a region");
        }
        return new Worked(
                "Cost",
                List.of(new Worked.Step(use.readRequestUnits().toPlainString() + " RRU in " + tableClass, "$1.00")),
                new BigDecimal("1.00"),
                "USD/month");
    }

    private final class Written implements Services.Reporting {
        @Override
        public void write(Path folder, Assessment assessment, String commandLine) throws IOException {
            if (unwritable != null) {
                throw unwritable;
            }
            written.add(folder.getFileName() + " by " + commandLine);
        }

        @Override
        public void writePaper(Path folder, Assessment assessment, String commandLine) throws IOException {
            written.add(folder.getFileName() + " on paper by " + commandLine);
        }

        @Override
        public String json(Assessment assessment) {
            return "{\"scenario\":\"sale\",\"price\":0.00000065}";
        }
    }

    private static final class TwoProfiles implements Services.Shelf {
        @Override
        public List<Profile> all() {
            return List.of(
                    new Profile("sale", "One product is wanted by all.", "name: sale\n"),
                    new Profile("session-store", "Sessions by the million.", "name: session-store"));
        }

        @Override
        public Optional<Profile> find(String name) {
            return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
        }

        @Override
        public Optional<String> nearest(String name) {
            return Optional.of("sale");
        }
    }
}
