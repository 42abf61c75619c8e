package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.surroundings.Settings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.quantity.QuantityFormatException;
import dev.headroom.quantity.TimeSpan;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How a run is led: what can be done now, and in words how far it is. What is entered here outlasts every run. */
public final class RunControls {
    private static final String KNOBS = "run.knobs";
    private static final String HIDDEN = "hidden";

    private final RunModel run;
    private final ScenarioDocument document;
    private final Texts texts;
    private final BooleanProperty knobsShown = new SimpleBooleanProperty(true);
    private final StringProperty until = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper untilProblem = new ReadOnlyStringWrapper("");

    public RunControls(RunModel run, ScenarioDocument document, Settings settings, Texts texts) {
        this.run = run;
        this.document = document;
        this.texts = texts;
        knobsShown.set(!settings.get(KNOBS).equals(Optional.of(HIDDEN)));
        knobsShown.subscribe(shown -> settings.put(KNOBS, shown ? "" : HIDDEN));
    }

    /** Whether the knobs are to be seen beside the run. */
    public BooleanProperty knobsShown() {
        return knobsShown;
    }

    public RunModel run() {
        return run;
    }

    /** The commands of the room, in their order. */
    public List<Command> commands() {
        BooleanBinding canGo = when(() -> run.isUnderWay() || loaded().isPresent());
        BooleanBinding canStep =
                when(() -> run.state().get() != RunState.RUNNING && (run.isUnderWay() || loaded().isPresent()));
        return List.of(
                Command.of("run.toggle", this::toggle)
                        .withKey("Space")
                        .withIcon("fth-play")
                        .about(toggleName())
                        .enabledWhen(canGo),
                Command.of("run.step", () -> standing(run::step))
                        .withKey("Period")
                        .withIcon("fth-skip-forward")
                        .enabledWhen(canStep),
                Command.of("run.step-interval", () -> standing(run::stepInterval))
                        .withKey("Shift+Period")
                        .withIcon("fth-fast-forward")
                        .enabledWhen(canStep),
                Command.of("run.until-throttle", () -> standing(run::runUntilThrottle))
                        .withKey("Shortcut+T")
                        .withIcon("fth-alert-triangle")
                        .enabledWhen(canStep),
                Command.of("run.stop", run::stop)
                        .withKey("Shortcut+Period")
                        .withIcon("fth-square")
                        .enabledWhen(when(run::isUnderWay)),
                Command.of("run.reset", run::reset)
                        .withKey("Shortcut+Shift+R")
                        .withIcon("fth-rotate-ccw")
                        .enabledWhen(when(() -> run.state().get() != RunState.IDLE)),
                Command.of("run.slower", () -> run.speed().set(run.speed().get().next(false)))
                        .withKey("Shift+Comma")
                        .withIcon("fth-minus")
                        .enabledWhen(Bindings.createBooleanBinding(() -> canChange(false), run.speed())),
                Command.of("run.faster", () -> run.speed().set(run.speed().get().next(true)))
                        .withKey("Shift+Alt+Period")
                        .withIcon("fth-plus")
                        .enabledWhen(Bindings.createBooleanBinding(() -> canChange(true), run.speed())),
                Command.of("run.knobs", () -> knobsShown.set(!knobsShown.get()))
                        .withKey("Shortcut+K")
                        .withIcon("fth-sliders")
                        .switching(knobsShown));
    }

    /** The time to stand still at, as people type it. */
    public StringProperty until() {
        return until;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyStringProperty untilProblem() {
        return untilProblem.getReadOnlyProperty();
    }

    /** Goes on until the time that was entered. */
    public void runUntil() {
        untilProblem.set("");
        try {
            TimeSpan time = TimeSpan.parse(until.get().trim());
            if (run.isUnderWay() && time.nanos() <= run.progress().get().nowNanos()) {
                untilProblem.set(texts.get("run.until.passed", time));
            } else {
                standing(() -> run.runUntil(time));
            }
        } catch (QuantityFormatException wrong) {
            untilProblem.set(wrong.getMessage());
        }
    }

    /** Runs, pauses or goes on. */
    public void toggle() {
        switch (run.state().get()) {
            case RUNNING -> run.pause();
            case PAUSED -> run.resume();
            default -> loaded().ifPresent(run::start);
        }
    }

    /** Does something with a run that stands still, at its start where there was none. */
    private void standing(Runnable deed) {
        if (run.isUnderWay()) {
            deed.run();
        } else {
            loaded().filter(run::begin).ifPresent(unused -> deed.run());
        }
    }

    /** What the main button does now: the key of its name. */
    public StringBinding toggleName() {
        return Bindings.createStringBinding(
                () -> texts.get(
                        switch (run.state().get()) {
                            case RUNNING -> "run.toggle.pause";
                            case PAUSED -> "run.toggle.resume";
                            default -> "run.toggle.start";
                        }),
                run.state());
    }

    /** The simulated clock, of the whole: {@code 12m 30s of 20m}. */
    public StringBinding clock() {
        return Bindings.createStringBinding(
                () -> {
                    RunProgress progress = run.progress().get();
                    return progress.endNanos() == 0
                            ? "–"
                            : texts.get("run.clock", Clock.of(progress.nowNanos()), Clock.of(progress.endNanos()));
                },
                run.progress());
    }

    /** Where the run stands, in words. */
    public StringBinding status() {
        return Bindings.createStringBinding(
                this::statusNow, run.state(), run.progress(), run.atThrottle(), run.failure(), document.reading());
    }

    private String idle() {
        if (loaded().isPresent()) {
            return "run.status.idle";
        }
        return document.reading().get().problems().isEmpty() ? "run.status.nothing" : "run.status.wrong";
    }

    private String statusNow() {
        RunProgress progress = run.progress().get();
        return switch (run.state().get()) {
            case IDLE -> texts.get(idle());
            case RUNNING ->
                progress.remaining()
                        .map(left -> texts.get("run.status.running", Clock.factor(progress.speed()), Clock.rough(left)))
                        .orElse(texts.get("run.status.begins"));
            case PAUSED -> texts.get(run.atThrottle().get() ? "run.status.throttle" : "run.status.paused");
            case OVER -> texts.get(progress.share() < 1 ? "run.status.stopped" : "run.status.over");
            case FAILED ->
                texts.get(
                        "run.status.failed",
                        run.failure().get().map(RunControls::words).orElse(""));
        };
    }

    /** What happened, without a trace of the program's insides. */
    private static String words(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "OutOfMemoryError";
        }
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }

    private Optional<LoadedScenario> loaded() {
        return document.reading().get().loaded();
    }

    private boolean canChange(boolean faster) {
        Speed now = run.speed().get();
        return !now.next(faster).equals(now);
    }

    private BooleanBinding when(java.util.function.BooleanSupplier condition) {
        return Bindings.createBooleanBinding(condition::getAsBoolean, run.state(), document.reading());
    }
}
