package dev.headroom.app;

import dev.headroom.app.desktop.Desktop;
import dev.headroom.app.report.Reports;
import dev.headroom.app.report.ResultJson;
import dev.headroom.app.serve.MemoryDatabase;
import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;

/** The real services. */
final class Wiring {
    private Wiring() {}

    static Services services() {
        Profiles profiles = new Profiles();
        ScenarioReader reader = new ScenarioReader(new LinkedHashSet<>(PriceBook.regions()));
        return new Services(
                new ProfilesAndFiles(profiles, reader),
                new ShippedProfiles(profiles),
                Simulation::run,
                Assessor::assess,
                new Written(),
                new ListPrices(),
                new MemoryDatabase(),
                new Windows());
    }

    private static final class Windows implements Services.Desktop {
        @Override
        public boolean hasScreen() {
            return Desktop.hasScreen();
        }

        @Override
        public void open(Optional<String> nameOrFile) {
            Desktop.open(nameOrFile);
        }
    }

    private static final class Written implements Services.Reporting {
        @Override
        public void write(Path folder, Assessment assessment, String commandLine) throws IOException {
            Reports.write(folder, assessment, commandLine);
        }

        @Override
        public void writePaper(Path folder, Assessment assessment, String commandLine) throws IOException {
            Reports.writePaper(folder, assessment, commandLine);
        }

        @Override
        public String json(Assessment assessment) {
            return ResultJson.summary(assessment);
        }
    }
}
