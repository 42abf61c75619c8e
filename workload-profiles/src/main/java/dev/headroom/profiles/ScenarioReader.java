package dev.headroom.profiles;

import dev.headroom.profiles.bind.Assignment;
import dev.headroom.profiles.bind.Binder;
import dev.headroom.profiles.bind.Bound;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.check.ScenarioChecks;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.profiles.trace.RecordedTraffic;
import dev.headroom.profiles.trace.TraceTrial;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.TreeReader;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads scenario files: YAML or JSON of at most 1 MB. Every problem of a file is found at once, syntax apart, which hides
 * what follows it; a scenario that is handed out has none.
 */
public final class ScenarioReader {
    /** The field by which a file may name its schema, for editors. */
    public static final String SCHEMA_FIELD = "$schema";

    private static final Set<String> BESIDE_THE_SCENARIO = besideTheScenario();

    private final Set<String> regions;

    /** Accepts every region. */
    public ScenarioReader() {
        this(Set.of());
    }

    /** @param regions the regions whose prices are known; empty to accept every region */
    public ScenarioReader(Set<String> regions) {
        this.regions = regions;
    }

    /**
     * Reads a file; paths in it start at its folder.
     *
     * @throws ScenarioProblemsException if anything is wrong with the file, an override or a file of recorded traffic
     */
    public LoadedScenario read(Path file, Overrides overrides) {
        Path folder = file.toAbsolutePath().getParent();
        return read(ScenarioText.of(file), file.toString(), folder, overrides);
    }

    /**
     * Reads a text.
     *
     * @param sourceName what problems call it
     * @param base where relative paths in it start
     * @throws ScenarioProblemsException if anything is wrong
     */
    public LoadedScenario read(String text, String sourceName, Path base, Overrides overrides) {
        Problems problems = new Problems();
        ScenarioText.check(text, sourceName, problems);
        problems.throwIfAny();
        MapNode root = root(text, sourceName, problems);
        for (String assignment : overrides.assignments()) {
            Assignment.apply(assignment, root, Scenario.class, problems);
        }
        Binder binder = new Binder(problems);
        Bound scenario = binder.bindRoot(Scenario.class, root, BESIDE_THE_SCENARIO);
        Bound notes = binder.bindRoot(ProfileNotes.class, root, root.entries().keySet());
        new ScenarioChecks(regions, problems).check(scenario);
        RecordedTraffic files = new RecordedTraffic(base);
        new TraceTrial(files, problems).read(scenario);
        problems.throwIfAny();
        return new LoadedScenario(
                scenario.as(Scenario.class).orElseThrow(),
                files,
                text,
                notes.as(ProfileNotes.class).orElseThrow());
    }

    /** A profile's notes, and the schema that an editor may be told of in a JSON file. */
    private static Set<String> besideTheScenario() {
        Set<String> names = new HashSet<>(RecordShape.of(ProfileNotes.class).names());
        names.add(SCHEMA_FIELD);
        return Set.copyOf(names);
    }

    private static MapNode root(String text, String sourceName, Problems problems) {
        Optional<Node> tree = TreeReader.read(text, sourceName, problems);
        if (tree.isPresent() && tree.get() instanceof MapNode map) {
            return map;
        }
        if (problems.none()) {
            String found = tree.map(Node::description).orElse("nothing");
            problems.add(
                    new Place(sourceName, 1, 1),
                    "",
                    "found " + found + "; a scenario is a map with the fields "
                            + String.join(", ", RecordShape.of(Scenario.class).names()));
        }
        throw new ScenarioProblemsException(List.copyOf(problems.all()));
    }
}
