package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.simulation.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one run that goes on, on a thread of its own. All properties change on the thread of the window, which never waits for the
 * run, nor the run for it.
 */
public final class RunModel {
    private final Surroundings surroundings;
    private final RunDrive drive;
    private final LongConsumer rest;
    private final AtomicBoolean driven = new AtomicBoolean();
    private final AtomicReference<RunNews> news = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(RunState.IDLE);
    private final ReadOnlyObjectWrapper<Optional<RunSnapshot>> snapshot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RunProgress> progress = new ReadOnlyObjectWrapper<>(RunProgress.NONE);
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper atThrottle = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.HIGHEST);
    private final ObservableList<FinishedRun> finished = FXCollections.observableArrayList();
    private final ObservableList<ScenarioEvent> turned = FXCollections.observableArrayList();
    private Optional<RunSnapshot> heard = Optional.empty();
    private int run;
    private int numbered;

    public RunModel(Surroundings surroundings) {
        this(surroundings, LockSupport::parkNanos);
    }

    /** @param rest lets time pass on the thread of the run */
    RunModel(Surroundings surroundings, LongConsumer rest) {
        this.surroundings = surroundings;
        this.rest = rest;
        this.drive = new RunDrive(surroundings.nanoTime(), surroundings.background(), this::tell);
        speed.subscribe(newSpeed -> order(() -> drive.speed(newSpeed)));
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    /** What the run has come to; the latest only, ten to twenty times a second. */
    public ReadOnlyObjectProperty<Optional<RunSnapshot>> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** How far it is, and how fast. */
    public ReadOnlyObjectProperty<RunProgress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** What a run that failed could not go on for. */
    public ReadOnlyObjectProperty<Optional<Throwable>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it stands still because a request was throttled, which was waited for. */
    public ReadOnlyBooleanProperty atThrottle() {
        return atThrottle.getReadOnlyProperty();
    }

    /** How fast the run goes, and those that follow. */
    public ObjectProperty<Speed> speed() {
        return speed;
    }

    /** The runs that are over, oldest first, to be compared and taken away. */
    public ObservableList<FinishedRun> finished() {
        return finished;
    }

    /** What was made to happen to this run on its way, in that order; the scenario that it began with does not have it. */
    public ObservableList<ScenarioEvent> turned() {
        return turned;
    }

    /** Whether there is a run that goes on or can. */
    public boolean isUnderWay() {
        return state.get() == RunState.RUNNING || state.get() == RunState.PAUSED;
    }

    /** Starts a run, unless one is under way. */
    public void start(LoadedScenario loaded) {
        if (begin(loaded)) {
            resume();
        }
    }

    /** Puts a run at its start, where it stands still, unless one is under way; returns whether none was. */
    public boolean begin(LoadedScenario loaded) {
        if (isUnderWay()) {
            return false;
        }
        int number = ++run;
        clear(RunState.PAUSED);
        order(() -> drive.begin(number, loaded));
        return true;
    }

    /** Goes on to the end. */
    public void resume() {
        goOn(Long.MAX_VALUE, false);
    }

    /** Goes on until then, and stands still there. */
    public void runUntil(TimeSpan time) {
        goOn(time.nanos(), false);
    }

    /** Goes on to the first request that is throttled, and stands still there. */
    public void runUntilThrottle() {
        goOn(Long.MAX_VALUE, true);
    }

    private void goOn(long untilNanos, boolean toThrottle) {
        if (state.get() == RunState.PAUSED) {
            state.set(RunState.RUNNING);
            atThrottle.set(false);
            orderForRun(() -> drive.go(untilNanos, toThrottle));
        }
    }

    public void pause() {
        orderForRun(drive::pause);
    }

    /** Goes on by one request. */
    public void step() {
        orderForRun(drive::step);
    }

    /** Goes on to the end of the interval of the charts that it is in. */
    public void stepInterval() {
        orderForRun(drive::stepInterval);
    }

    /** Ends the run where it is; what it has come to is a result like any other. */
    public void stop() {
        orderForRun(drive::stop);
    }

    /** Forgets the run that is shown, so that another can begin. Nothing that people entered is changed. */
    public void reset() {
        run++;
        clear(RunState.IDLE);
        order(drive::drop);
    }

    /** The window closes: nothing of the run is of use any more. */
    public void close() {
        reset();
    }

    /**
     * Makes something happen to the run, shortly ahead of where it is.
     *
     * @param event what happens, at the time that it is given
     * @param refused hears why it cannot happen, on the thread of the window
     */
    public void turn(Function<TimeSpan, ScenarioEvent> event, Consumer<String> refused) {
        orderForRun(() -> {
            try {
                Simulation simulation = drive.simulation();
                simulation.nextChangeAt().ifPresent(at -> simulation.happen(event.apply(at)));
            } catch (IllegalArgumentException refusal) {
                surroundings.window().execute(() -> refused.accept(refusal.getMessage()));
            }
        });
    }

    /**
     * Has somebody look into the run, which stands still meanwhile; also into one that is over. Nothing happens where there is
     * none.
     *
     * @param look is done on the thread of the run, and soon
     * @param seen hears of it, on the thread of the window
     */
    public <T> void inspect(Function<Simulation, T> look, Consumer<T> seen) {
        int mine = run;
        order(() -> {
            if (drive.simulation() != null) {
                T found = look.apply(drive.simulation());
                surroundings.window().execute(() -> {
                    if (mine == run) {
                        seen.accept(found);
                    }
                });
            }
        });
    }

    /** The snapshot that is just being shown. */
    Optional<RunSnapshot> latest() {
        return heard;
    }

    private void clear(RunState newState) {
        snapshot.set(Optional.empty());
        progress.set(RunProgress.NONE);
        failure.set(Optional.empty());
        atThrottle.set(false);
        turned.clear();
        state.set(newState);
    }

    private void orderForRun(Runnable order) {
        if (isUnderWay()) {
            order(() -> {
                if (drive.isUnderWay()) {
                    order.run();
                }
            });
        }
    }

    private void order(Runnable order) {
        drive.order(order);
        wake();
    }

    /** Sees to it that some thread leads the run as long as there is anything to do. */
    private void wake() {
        if (driven.compareAndSet(false, true)) {
            surroundings.background().execute(this::lead);
        }
    }

    private void lead() {
        for (long pause = drive.next(); pause != RunDrive.IDLE; pause = drive.next()) {
            if (pause > 0) {
                rest.accept(pause);
            }
        }
        driven.set(false);
        if (drive.hasOrders()) {
            wake();
        }
    }

    /** Only the latest is read. */
    private void tell(RunNews latest) {
        if (news.getAndSet(latest) == null) {
            surroundings.window().execute(() -> hear(news.getAndSet(null)));
        }
    }

    private void hear(RunNews latest) {
        if (latest.run() != run || state.get() == RunState.IDLE) {
            return;
        }
        heard = latest.snapshot();
        heard.ifPresent(this::showWhatWasTurned);
        progress.set(latest.progress());
        failure.set(latest.failure());
        atThrottle.set(latest.throttle());
        if (latest.snapshot().isPresent()) {
            snapshot.set(latest.snapshot());
        }
        if (latest.state() == RunState.OVER) {
            RunSnapshot last = latest.snapshot().orElseThrow();
            numbered = 1 + finished.stream().mapToInt(FinishedRun::number).reduce(numbered, Math::max);
            finished.add(
                    new FinishedRun(numbered, last.loaded(), last.assessment().orElseThrow()));
        }
        state.set(latest.state());
    }

    private void showWhatWasTurned(RunSnapshot latest) {
        List<ScenarioEvent> all = latest.result().scenario().events();
        int known = latest.loaded().scenario().events().size() + turned.size();
        turned.addAll(all.subList(known, all.size()));
    }
}
