package dev.headroom.app.desktop.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.Headroom;
import dev.headroom.app.desktop.compare.TwoRuns;
import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.report.Reports;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproductionTest {
    private static final Path COPY = Path.of("orders.headroom.yaml");

    @TempDir
    private Path folder;

    private final Reproduction reproduction = new Reproduction(new Profiles(), new ScenarioReader());

    @Test
    void aProfileIsCalledByItsName() {
        Recipe recipe = reproduction.of(profile("flash-sale", "duration=2s"), Optional.empty(), COPY);
        assertThat(recipe.commandLine()).isEqualTo("headroom run flash-sale --set duration=2s");
        assertThat(recipe.scenarioFile()).isEmpty();
    }

    @Test
    void aTextInNoFileMustBeSavedFirst() {
        Recipe recipe = reproduction.of(TwoRuns.run(1, "generation=classic"), Optional.empty(), COPY);
        assertThat(recipe.commandLine()).isEqualTo("headroom run orders.headroom.yaml");
        assertThat(recipe.scenarioFile().orElseThrow()).contains("generation: classic");
    }

    @Test
    void aFileThatIsThereIsUsedAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("my orders.yaml"), TwoRuns.TEXT);
        Recipe recipe = reproduction.of(TwoRuns.run(1, "seed=9"), Optional.of(file), COPY);
        assertThat(recipe.commandLine()).isEqualTo("headroom run '" + file + "' --set seed=9");
    }

    @Test
    void theLineForAProfileGivesTheSameResultByteForByte() throws IOException {
        FinishedRun run = profile("flash-sale", "duration=3s", "generation=classic");
        assertGivesTheSame(run, reproduction.of(run, Optional.empty(), folder.resolve(COPY)));
    }

    @Test
    void theLineForARunWhoseKnobsWereTurnedGivesTheSameResultByteForByte() throws IOException {
        LoadedScenario loaded = TwoRuns.loaded();
        LoadedScenario other =
                TwoRuns.loaded("events=[{at: 5s, type: change-capacity, table: Orders, writeCapacity: 60}]");
        Simulation simulation = Simulation.of(loaded.scenario(), loaded.files());
        simulation.advance(TimeSpan.ofSeconds(2).nanos(), () -> false);
        simulation.happen(other.scenario().events().get(0));
        simulation.advance(Long.MAX_VALUE, () -> false);
        FinishedRun run = new FinishedRun(1, loaded, Assessor.assess(simulation.resultSoFar()));
        Recipe recipe = reproduction.of(run, Optional.empty(), folder.resolve(COPY));
        assertThat(recipe.scenarioFile()).isPresent();
        assertGivesTheSame(run, recipe);
    }

    private void assertGivesTheSame(FinishedRun run, Recipe recipe) throws IOException {
        if (recipe.scenarioFile().isPresent()) {
            Files.writeString(folder.resolve(COPY), recipe.scenarioFile().get());
        }
        Path mine = folder.resolve("mine.json");
        Reports.result(mine, run.assessment());
        Path out = folder.resolve("out");
        List<String> words = words(recipe.commandLine());
        words.remove(0);
        words.addAll(List.of("--out", out.toString(), "--progress", "none"));
        int code = Headroom.commandLine(Map.of())
                .setOut(new PrintWriter(new StringWriter()))
                .execute(words.toArray(String[]::new));
        assertThat(code).isZero();
        assertThat(Files.readAllBytes(out.resolve(Reports.RESULT))).isEqualTo(Files.readAllBytes(mine));
    }

    /** As a shell takes a line apart. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static FinishedRun profile(String name, String... assignments) {
        LoadedScenario loaded =
                new Profiles().find(name).orElseThrow().read(new ScenarioReader(), Overrides.of(assignments));
        return new FinishedRun(
                1, loaded, Assessor.assess(Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE)));
    }
}
