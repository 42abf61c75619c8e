package dev.headroom.app.desktop.takeaway;

import dev.headroom.app.ShellWords;
import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.describe.ScenarioDifferences;
import dev.headroom.profiles.describe.ScenarioFile;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the {@code headroom run} line that gives a run again, byte for byte: by the name of a profile or by a file, with
 * {@code --set} for what differs where that is little. Nothing is offered that was not read again and found to say the same.
 */
public final class Reproduction {
    private static final int MOST_ASSIGNMENTS = 4;
    private static final int LONGEST_LINE = 240;

    private final Profiles profiles;
    private final ScenarioReader reader;

    public Reproduction(Profiles profiles, ScenarioReader reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    /**
     * The line for a run.
     *
     * @param opened the file that the run's text came from; empty where it is in none, or not as the run had it
     * @param copy what a file that has yet to be written would be called
     */
    public Recipe of(FinishedRun run, Optional<Path> opened, Path copy) {
        Scenario wanted = run.assessment().run().scenario();
        String text = run.loaded().text();
        ScenarioFile file = new ScenarioFile(reader, folder(opened));
        Optional<String> source = profile(text).or(() -> opened.map(Path::toString));
        Optional<Recipe> direct = source.flatMap(name -> assignments(file, text, wanted)
                .map(assignments -> line(name, assignments))
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(line -> new Recipe(line, Optional.empty())));
        return direct.orElseGet(
                () -> new Recipe(line(copy.toString(), List.of()), Optional.of(file.saying(wanted, text))));
    }

    /** The text of a scenario file that says what was run, knobs that were turned included. */
    public String scenarioText(FinishedRun run, Optional<Path> opened) {
        return new ScenarioFile(reader, folder(opened))
                .saying(run.assessment().run().scenario(), run.loaded().text());
    }

    /** {@code flash-sale}: a name for files, from the scenario's. */
    public static String fileName(FinishedRun run) {
        String name = run.assessment().run().scenario().name().toLowerCase(Locale.ROOT);
        String plain = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "scenario" : plain;
    }

    private static Path folder(Optional<Path> opened) {
        return opened.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
    }

    private Optional<String> profile(String text) {
        return profiles.all().stream()
                .filter(profile -> profile.text().equals(text))
                .map(Profile::name)
                .findFirst();
    }

    /** What must be set over the text; empty where that is much, or does not come to the same. */
    private static Optional<List<String>> assignments(ScenarioFile file, String text, Scenario wanted) {
        return file.said(text, Overrides.none())
                .map(said -> ScenarioDifferences.assignments(said, wanted))
                .filter(assignments -> assignments.size() <= MOST_ASSIGNMENTS)
                .filter(assignments -> file.said(text, new Overrides(assignments))
                        .filter(wanted::equals)
                        .isPresent());
    }

    private static String line(String source, List<String> assignments) {
        List<String> words = new ArrayList<>(List.of("headroom", "run", source));
        for (String assignment : assignments) {
            words.add("--set");
            words.add(assignment);
        }
        return ShellWords.join(words);
    }
}
