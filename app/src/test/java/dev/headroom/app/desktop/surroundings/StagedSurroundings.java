package dev.headroom.app.desktop.surroundings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Surroundings for tests: answers are laid out before, time passes when it is told to, and what is left to other threads is done
 * at once, or by {@link #settle} where {@link #held} says so.
 */
public final class StagedSurroundings {
    /** The next file that is chosen; none where it is empty. */
    public Optional<Path> chosen = Optional.empty();
    /** The next answer to a question, by its place. */
    public Optional<Integer> answer = Optional.of(0);

    public boolean held;
    public Instant now = Instant.parse("2026-01-01T00:00:00Z");
    public long nanos;
    public final List<String> questions = new ArrayList<>();
    public final List<String> problems = new ArrayList<>();
    public final List<String> notices = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final List<Path> shown = new ArrayList<>();
    public final Map<String, String> settings = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Delayed> delayed = new ArrayList<>();
    private final Path state;

    private record Delayed(Instant due, Runnable action) {}

    /** @param state the folder for what is kept */
    public StagedSurroundings(Path state) {
        this.state = state;
    }

    /** These, with everything done on the thread that asks. */
    public Surroundings surroundings() {
        return with(this::doOrHold, this::doOrHold);
    }

    /** These, with given threads. */
    public Surroundings with(Executor window, Executor background) {
        return new Surroundings(
                new Files(),
                new Talk(),
                new Kept(),
                new Copies(),
                () -> now,
                () -> nanos,
                window,
                background,
                this::after,
                state);
    }

    /** Does all that waits, and what that brings about. */
    public void settle() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /** Lets time pass, and does what falls due. */
    public void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
        List<Delayed> due = delayed.stream().filter(d -> !d.due().isAfter(now)).toList();
        delayed.removeAll(due);
        due.forEach(d -> d.action().run());
    }

    private void doOrHold(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private Runnable after(Duration delay, Runnable action) {
        Delayed later = new Delayed(now.plus(delay), action);
        delayed.add(later);
        return () -> delayed.remove(later);
    }

    private final class Files implements FileChoosers {
        @Override
        public Optional<Path> open(FileKind kind) {
            return chosen;
        }

        @Override
        public Optional<Path> save(FileKind kind, String suggestedName) {
            return chosen;
        }

        @Override
        public Optional<Path> folder() {
            return chosen;
        }
    }

    private final class Talk implements Dialogs {
        @Override
        public Optional<Integer> ask(String title, String text, List<String> answers) {
            questions.add(title + ": " + text + " " + answers);
            return answer;
        }

        @Override
        public void problem(String what, String whatToDo, String details) {
            problems.add(what + " " + whatToDo);
        }

        @Override
        public void notice(String text) {
            notices.add(text);
        }
    }

    private final class Kept implements Settings {
        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(settings.get(name));
        }

        @Override
        public void put(String name, String value) {
            if (value.isEmpty()) {
                settings.remove(name);
            } else {
                settings.put(name, value);
            }
        }
    }

    private final class Copies implements Copying {
        @Override
        public void text(String text) {
            copied.add(text);
        }

        @Override
        public void image(byte[] png) {
            copied.add("image of " + png.length + " bytes");
        }

        @Override
        public void show(Path file) {
            shown.add(file);
        }
    }
}
