package dev.headroom.profiles.describe;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.TreeReader;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a scenario file for a scenario that differs from what a file says: a knob was turned while it ran, or it ran under
 * another generation. What does not differ stays as people wrote it, comments and all; a field that differs is written anew.
 */
public final class ScenarioFile {
    private static final String SOURCE = "scenario";

    private final ScenarioReader reader;
    private final Path base;

    /** @param base where relative paths in texts start */
    public ScenarioFile(ScenarioReader reader, Path base) {
        this.reader = reader;
        this.base = base;
    }

    /** The text changed so that it says the scenario, or unchanged if it does; in the end, one of its own that says it. */
    public String saying(Scenario wanted, String text) {
        Optional<Scenario> said = said(text, Overrides.none());
        if (said.filter(wanted::equals).isPresent()) {
            return text;
        }
        return said.map(before -> patched(text, before, wanted))
                .filter(patched ->
                        said(patched, Overrides.none()).filter(wanted::equals).isPresent())
                .orElseGet(() -> written(wanted));
    }

    /** What a text says with values put over it; empty where it cannot be read. */
    public Optional<Scenario> said(String text, Overrides overrides) {
        try {
            return Optional.of(reader.read(text, SOURCE, base, overrides)).map(LoadedScenario::scenario);
        } catch (ScenarioProblemsException unreadable) {
            return Optional.empty();
        }
    }

    private static String patched(String text, Scenario before, Scenario wanted) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.stripTrailing().split("\n", -1)));
        for (Component field : RecordShape.of(Scenario.class).components()) {
            Object now = FlowText.read(wanted, field);
            if (!now.equals(FlowText.read(before, field))) {
                replace(lines, field.name(), block(field.name(), now));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void replace(List<String> lines, String field, List<String> block) {
        Optional<MapNode> root = TreeReader.read(String.join("\n", lines), SOURCE, new Problems())
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast);
        List<Map.Entry<String, MapNode.Entry>> entries =
                root.map(map -> List.copyOf(map.entries().entrySet())).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKey().equals(field)) {
                int from = entries.get(i).getValue().keyPlace().line() - 1;
                int to = i + 1 < entries.size()
                        ? entries.get(i + 1).getValue().keyPlace().line() - 1
                        : lines.size();
                lines.subList(from, to).clear();
                lines.addAll(from, block);
                return;
            }
        }
        lines.addAll(block);
    }

    private static String written(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        for (Component field : RecordShape.of(Scenario.class).components()) {
            lines.addAll(block(field.name(), FlowText.read(scenario, field)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Lists and maps with an element to a line. */
    private static List<String> block(String name, Object value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof List<?> list && !list.isEmpty()) {
            lines.add(name + ":");
            list.forEach(element -> lines.add("  - " + FlowText.of(element)));
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.add(name + ":");
            map.forEach((key, entry) -> lines.add("  " + FlowText.of(key) + ": " + FlowText.of(entry)));
        } else {
            lines.add(name + ": " + FlowText.of(value));
        }
        return lines;
    }
}
