package dev.headroom.app.desktop.run;

import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.Simulation;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Leads the run, a slice at a time, on whatever thread asks for the {@link #next}; the window gives orders from its own. Between
 * slices it carries out what was ordered and tells what has come of the run, as often as people can see and no more often than
 * the run can bear.
 */
final class RunDrive {
    /** There is nothing to do until the next order. */
    static final long IDLE = Long.MAX_VALUE;

    private static final long MILLI = 1_000_000;
    private static final long SLICE_NANOS = 20 * MILLI;
    private static final long NEWS_NANOS = 60 * MILLI;
    private static final long REST_NANOS = 5 * MILLI;
    /** Telling may take this part of the time: one in ten. */
    private static final long NEWS_SHARE = 9;

    private final LongSupplier clock;
    private final Consumer<RunNews> teller;
    private final LiveAssessment assessment;
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final Pace pace = new Pace();
    private int run;
    private LoadedScenario loaded;
    /** Null where there is no run. */
    private Simulation simulation;

    private boolean going;
    private boolean toThrottle;
    private boolean atThrottle;
    private long untilNanos = IDLE;
    private Speed speed = Speed.HIGHEST;
    private boolean newsDue;
    private boolean endTold;
    private long nextNewsAt;

    /**
     * @param teller hears of the run, on the thread that leads it
     * @param background where findings are worked out while the run goes on
     */
    RunDrive(LongSupplier clock, Executor background, Consumer<RunNews> teller) {
        this.clock = clock;
        this.teller = teller;
        this.assessment = new LiveAssessment(clock, background);
    }

    /** Has something done between two slices. */
    void order(Runnable order) {
        orders.add(order);
    }

    boolean hasOrders() {
        return !orders.isEmpty();
    }

    /** Does the next slice of work; returns how long to rest before the one after, in nanoseconds, or {@link #IDLE}. */
    long next() {
        try {
            for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
                order.run();
                newsDue = true;
            }
            long rest = going ? advance() : IDLE;
            tell();
            return rest;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            fail(failure);
            return 0;
        }
    }

    /** Whether there is a run that can go on. */
    boolean isUnderWay() {
        return simulation != null && !simulation.isOver();
    }

    /** Puts a run at its start. */
    void begin(int newRun, LoadedScenario newLoaded) {
        run = newRun;
        loaded = newLoaded;
        going = false;
        simulation = null; // two at once might be too much
        atThrottle = false;
        endTold = false;
        assessment.begin();
        simulation = Simulation.of(loaded.scenario(), loaded.files());
    }

    /** Goes on until then, or to the first throttled request where that comes before and is asked for. */
    void go(long newUntilNanos, boolean newToThrottle) {
        untilNanos = newUntilNanos;
        toThrottle = newToThrottle;
        going = true;
        pace.begin(speed, simulation.nowNanos(), clock.getAsLong());
    }

    void pause() {
        going = false;
    }

    void speed(Speed newSpeed) {
        speed = newSpeed;
        if (simulation != null) {
            pace.begin(speed, simulation.nowNanos(), clock.getAsLong());
        }
    }

    /** One request, sent for the first time or again. */
    void step() {
        going = false;
        simulation.step(IDLE);
    }

    /** To the end of the interval that goes on. */
    void stepInterval() {
        going = false;
        long width = simulation.interval().nanos();
        simulation.advance((simulation.nowNanos() / width + 1) * width, () -> false);
    }

    /** Ends it where it is. */
    void stop() {
        simulation.stop();
    }

    /** Lets go of it. */
    void drop() {
        going = false;
        simulation = null;
    }

    /** The run that stands still for as long as an order is carried out; null where there is none. */
    Simulation simulation() {
        return simulation;
    }

    private long advance() {
        long now = clock.getAsLong();
        long sliceEnd = now + SLICE_NANOS;
        long target = Math.min(untilNanos, pace.allowed(simulation.nowNanos(), now));
        if (toThrottle) {
            atThrottle = simulation.advanceToThrottle(target, () -> mustPause(sliceEnd));
        } else {
            atThrottle = false;
            simulation.advance(target, () -> mustPause(sliceEnd));
        }
        if (atThrottle || simulation.nowNanos() >= untilNanos) {
            going = false;
            newsDue = true;
        }
        return simulation.isOver() || simulation.nowNanos() < target ? 0 : REST_NANOS;
    }

    private boolean mustPause(long sliceEnd) {
        return hasOrders() || clock.getAsLong() >= sliceEnd;
    }

    private void tell() {
        if (simulation == null) {
            if (newsDue) {
                tell(RunState.IDLE, Optional.empty(), RunProgress.NONE, Optional.empty());
            }
            return;
        }
        if (simulation.isOver()) {
            tellEnd();
        } else if (newsDue || clock.getAsLong() >= nextNewsAt) {
            long began = clock.getAsLong();
            RunResult result = simulation.resultSoFar();
            RunSnapshot snapshot = new RunSnapshot(loaded, result, assessment.of(result), false);
            long took = clock.getAsLong() - began;
            nextNewsAt = began + Math.max(NEWS_NANOS, took * NEWS_SHARE);
            tell(going ? RunState.RUNNING : RunState.PAUSED, Optional.of(snapshot), progress(), Optional.empty());
        }
    }

    private void tellEnd() {
        going = false;
        if (!endTold) {
            endTold = true;
            RunResult result = simulation.resultSoFar();
            RunSnapshot snapshot = new RunSnapshot(loaded, result, Optional.of(Assessor.assess(result)), true);
            tell(RunState.OVER, Optional.of(snapshot), progress(), Optional.empty());
        }
    }

    private RunProgress progress() {
        return new RunProgress(
                simulation.nowNanos(),
                loaded.scenario().duration().nanos(),
                simulation.operations(),
                going ? pace.achieved(simulation.nowNanos(), clock.getAsLong()) : 0);
    }

    private void tell(
            RunState state, Optional<RunSnapshot> snapshot, RunProgress progress, Optional<Throwable> failure) {
        newsDue = false;
        teller.accept(new RunNews(run, state, snapshot, progress, failure, atThrottle && !going));
    }

    /** What it had come to stays to be seen. */
    private void fail(Throwable failure) {
        long at = simulation == null ? 0 : simulation.nowNanos();
        long end = loaded.scenario().duration().nanos();
        drop();
        orders.clear();
        tell(RunState.FAILED, Optional.empty(), new RunProgress(at, end, 0, 0), Optional.of(failure));
    }
}
