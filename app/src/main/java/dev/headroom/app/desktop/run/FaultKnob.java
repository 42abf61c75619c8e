package dev.headroom.app.desktop.run;

import dev.headroom.scenario.ScenarioEvent;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Something that fails when it is pressed. */
public final class FaultKnob {
    private final Knob.Fault knob;
    private final RunModel run;
    private final ReadOnlyBooleanWrapper turnable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper times = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    FaultKnob(Knob.Fault knob, RunModel run) {
        this.knob = knob;
        this.run = run;
    }

    public Knob.Fault knob() {
        return knob;
    }

    public ReadOnlyBooleanProperty turnable() {
        return turnable.getReadOnlyProperty();
    }

    /** How often it was pressed in this run. */
    public ReadOnlyIntegerProperty times() {
        return times.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void press() {
        problem.set("");
        run.turn(knob.event(), problem::set);
    }

    void follow(boolean underWay) {
        turnable.set(underWay);
        List<ScenarioEvent> turned = run.turned();
        times.set((int) turned.stream()
                .filter(event -> knob.event().apply(event.at()).equals(event))
                .count());
    }
}
