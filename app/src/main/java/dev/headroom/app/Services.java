package dev.headroom.app;

import dev.headroom.app.serve.EndpointFactory;
import dev.headroom.arithmetic.Worked;
import dev.headroom.findings.Assessment;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableClass;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.workload.TraceFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All that the commands need from the rest of the house; tests hand in their own. */
public record Services(
        Scenarios scenarios,
        Shelf profiles,
        Simulator simulator,
        Assessing assessor,
        Reporting reports,
        Pricing pricing,
        EndpointFactory databases,
        Desktop desktop) {

    /** The application with a window. */
    public interface Desktop {
        /** Whether there is a screen to open a window on. */
        boolean hasScreen();

        /** Opens the window, and returns when it is closed. */
        void open(Optional<String> nameOrFile);
    }

    /** Finds and reads scenarios. */
    public interface Scenarios {
        /**
         * Reads a shipped profile or a scenario file, with assignments such as {@code seed=7} put over it.
         *
         * @throws WrongInput where there is no such profile or file, or it cannot be read
         */
        LoadedScenario load(String nameOrFile, List<String> assignments);
    }

    /** The profiles that ship. */
    public interface Shelf {
        List<Profile> all();

        Optional<Profile> find(String name);

        /** The name that was probably meant. */
        Optional<String> nearest(String name);

        /**
         * One of them.
         *
         * @param name what {@code run} knows it by
         * @param line what it is about, in a line
         * @param text the YAML
         */
        record Profile(String name, String line, String text) {}
    }

    /** Runs a scenario. */
    public interface Simulator {
        RunResult run(Scenario scenario, TraceFiles files, RunMonitor monitor);
    }

    /** Prices a run and judges it. */
    public interface Assessing {
        Assessment assess(RunResult run);
    }

    /** Writes what a run leaves behind. */
    public interface Reporting {
        void write(Path folder, Assessment assessment, String commandLine) throws IOException;

        /** Writes the report on paper beside it. */
        void writePaper(Path folder, Assessment assessment, String commandLine) throws IOException;

        /** The summary as one JSON object. */
        String json(Assessment assessment);
    }

    /** Prices by hand. */
    public interface Pricing {
        /** The monthly cost, line by line; throws {@link IllegalArgumentException} for an unknown region. */
        Worked monthly(Use use, String region, TableClass tableClass);

        /**
         * What a month uses; zero of what is not used.
         *
         * @param rcu provisioned read capacity
         * @param wcu provisioned write capacity
         * @param readRequestUnits on demand, in the month
         * @param writeRequestUnits on demand, in the month
         * @param storage stored on average
         */
        record Use(long rcu, long wcu, BigDecimal readRequestUnits, BigDecimal writeRequestUnits, DataSize storage) {}
    }
}
