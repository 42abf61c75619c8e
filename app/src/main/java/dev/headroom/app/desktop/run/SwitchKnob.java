package dev.headroom.app.desktop.run;

import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A switch that is turned by pressing it. */
public final class SwitchKnob {
    private final Knob.Switch knob;
    private final RunModel run;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper turnable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Scenario scenario;

    SwitchKnob(Knob.Switch knob, Scenario scenario, RunModel run) {
        this.knob = knob;
        this.run = run;
        idle(scenario);
    }

    public Knob.Switch knob() {
        return knob;
    }

    /** What was asked for last. */
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty turnable() {
        return turnable.getReadOnlyProperty();
    }

    /** Why it could not be turned; empty for no reason. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void turn(boolean wanted) {
        if (wanted != on.get()) {
            Scenario now = scenario;
            problem.set("");
            run.turn(at -> knob.event().make(at, wanted, now), problem::set);
        }
    }

    void follow(RunResult result, boolean underWay) {
        scenario = result.scenario();
        on.set(knob.on().apply(scenario));
        turnable.set(underWay);
    }

    void idle(Scenario newScenario) {
        scenario = newScenario;
        on.set(knob.on().apply(newScenario));
        turnable.set(false);
        problem.set("");
    }
}
