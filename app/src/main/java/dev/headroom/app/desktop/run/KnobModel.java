package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** All knobs of the run that is shown; where there is none, those of the scenario that is open, which wait for its run. */
public final class KnobModel {
    private final RunModel run;
    private final ScenarioDocument document;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Scenario> shown = Optional.empty();

    /** The knobs of one thing. */
    public record Group(KnobGroup of, List<NumberKnob> numbers, List<SwitchKnob> switches, List<FaultKnob> faults) {}

    public KnobModel(RunModel run, ScenarioDocument document, Texts texts) {
        this.run = run;
        this.document = document;
        this.texts = texts;
        run.snapshot().subscribe(unused -> refresh());
        run.state().subscribe(unused -> refresh());
        document.reading().subscribe(unused -> refresh());
    }

    public ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    /** Whether knobs can be turned now. */
    public ObservableValue<Boolean> turnable() {
        return run.state().map(state -> state == RunState.RUNNING || state == RunState.PAUSED);
    }

    private void refresh() {
        run.snapshot().get().ifPresentOrElse(this::follow, this::idle);
    }

    private void follow(RunSnapshot snapshot) {
        show(snapshot.loaded().scenario());
        RunResult result = snapshot.result();
        boolean underWay = run.isUnderWay();
        for (Group group : groups.get()) {
            group.numbers().forEach(knob -> knob.follow(result, underWay));
            group.switches().forEach(knob -> knob.follow(result, underWay));
            group.faults().forEach(knob -> knob.follow(underWay));
        }
    }

    private void idle() {
        Reading reading = document.reading().get();
        reading.loaded().map(LoadedScenario::scenario).ifPresent(scenario -> {
            show(scenario);
            for (Group group : groups.get()) {
                group.numbers().forEach(knob -> knob.idle(scenario));
                group.switches().forEach(knob -> knob.idle(scenario));
                group.faults().forEach(knob -> knob.follow(false));
            }
        });
    }

    private void show(Scenario scenario) {
        if (!shown.equals(Optional.of(scenario))) {
            shown = Optional.of(scenario);
            groups.set(Knobs.of(scenario).stream()
                    .map(group -> models(group, scenario))
                    .toList());
        }
    }

    private Group models(KnobGroup group, Scenario scenario) {
        List<NumberKnob> numbers = new ArrayList<>();
        List<SwitchKnob> switches = new ArrayList<>();
        List<FaultKnob> faults = new ArrayList<>();
        for (Knob knob : group.knobs()) {
            if (knob instanceof Knob.Number number) {
                numbers.add(new NumberKnob(number, scenario, run, texts));
            } else if (knob instanceof Knob.Switch toggle) {
                switches.add(new SwitchKnob(toggle, scenario, run));
            } else if (knob instanceof Knob.Fault fault) {
                faults.add(new FaultKnob(fault, run));
            }
        }
        return new Group(group, List.copyOf(numbers), List.copyOf(switches), List.copyOf(faults));
    }
}
