package dev.headroom.benchmarks;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The scenarios that are timed: files beside this class, so that {@code headroom run} can be given them too. */
final class BenchmarkScenario {
    private BenchmarkScenario() {}

    /** A scenario by its file's name without its ending, changed as with {@code --set}. */
    static LoadedScenario read(String name, String... assignments) {
        String file = name + ".yaml";
        try (InputStream in = BenchmarkScenario.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ScenarioReader().read(text, file, Path.of("."), Overrides.of(assignments));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
