package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The one run that goes on. All properties change on the thread of the window. */
public final class RunModel {
    private final Surroundings surroundings;
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(RunState.IDLE);
    private final ReadOnlyObjectWrapper<Optional<RunSnapshot>> snapshot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FinishedRun> finished = FXCollections.observableArrayList();

    public RunModel(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    /** What the run has come to; the latest only, ten to twenty times a second. */
    public ReadOnlyObjectProperty<Optional<RunSnapshot>> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** The runs that are over, oldest first, to be compared and taken away. */
    public ObservableList<FinishedRun> finished() {
        return finished;
    }

    /** Starts a run, unless one goes on. */
    public void start(LoadedScenario loaded) {
        if (state.get() == RunState.RUNNING) {
            return;
        }
        state.set(RunState.RUNNING);
        surroundings.background().execute(() -> {
            RunResult result = Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);
            RunSnapshot last = new RunSnapshot(loaded, result, Optional.of(Assessor.assess(result)), true);
            surroundings.window().execute(() -> end(last));
        });
    }

    private void end(RunSnapshot last) {
        snapshot.set(Optional.of(last));
        finished.add(new FinishedRun(
                finished.size() + 1, last.loaded(), last.assessment().orElseThrow()));
        state.set(RunState.OVER);
    }
}
