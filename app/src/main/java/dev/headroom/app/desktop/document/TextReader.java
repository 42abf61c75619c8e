package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.edit.EditRefusedException;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads texts off the window's thread, for recorded traffic may be long. Only the latest counts; one is read at a time. */
final class TextReader {
    private static final Duration QUIET = Duration.ofMillis(200);

    private final ScenarioReader reader;
    private final Surroundings surroundings;
    private final Consumer<Reading> outcome;
    private Optional<Job> next = Optional.empty();
    private boolean busy;
    private Runnable cancelDelay = () -> {};

    private record Job(String text, String name, Path folder) {}

    TextReader(ScenarioReader reader, Surroundings surroundings, Consumer<Reading> outcome) {
        this.reader = reader;
        this.surroundings = surroundings;
        this.outcome = outcome;
    }

    /** Reads a text as soon as the one before is read. */
    void read(String text, String name, Path folder) {
        cancelDelay.run();
        next = Optional.of(new Job(text, name, folder));
        if (!busy) {
            start();
        }
    }

    /** Reads a text when no other has come for a while. */
    void readSoon(String text, String name, Path folder) {
        cancelDelay.run();
        cancelDelay = surroundings.delays().after(QUIET, () -> read(text, name, folder));
    }

    private void start() {
        Job job = next.orElseThrow();
        next = Optional.empty();
        busy = true;
        surroundings.background().execute(() -> {
            Reading reading = read(job);
            surroundings.window().execute(() -> finish(reading));
        });
    }

    private void finish(Reading reading) {
        busy = false;
        if (next.isPresent()) {
            start();
        } else {
            outcome.accept(reading);
        }
    }

    private Reading read(Job job) {
        Reading reading = Reading.of(job.text(), source(job.text()));
        try {
            LoadedScenario loaded = reader.read(job.text(), job.name(), job.folder(), Overrides.none());
            return reading.with(Optional.of(loaded), List.of());
        } catch (ScenarioProblemsException wrong) {
            return reading.with(Optional.empty(), wrong.problems());
        } catch (RuntimeException unexpected) {
            Problem problem = new Problem(job.name(), 0, 0, "", "cannot be read: " + unexpected.getMessage());
            return reading.with(Optional.empty(), List.of(problem));
        }
    }

    /** All that a change of the text needs to know of it is found out here, so that the window need not wait for it. */
    private static Optional<YamlText> source(String text) {
        try {
            YamlText source = YamlText.of(text);
            source.outline();
            return Optional.of(source);
        } catch (EditRefusedException notYaml) {
            return Optional.empty();
        }
    }
}
