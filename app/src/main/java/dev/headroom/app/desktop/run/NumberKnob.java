package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.quantity.Count;
import dev.headroom.quantity.QuantityFormatException;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A number that is turned by typing it or by a slider. It shows what is in force, and beside it what was asked for where that is
 * still to come.
 */
public final class NumberKnob {
    private final Knob.Number knob;
    private final RunModel run;
    private final Texts texts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper value = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper turnable = new ReadOnlyBooleanWrapper();
    private Scenario scenario;
    /** Whether a change that was asked for is not in force yet. */
    private boolean waiting;

    NumberKnob(Knob.Number knob, Scenario scenario, RunModel run, Texts texts) {
        this.knob = knob;
        this.scenario = scenario;
        this.run = run;
        this.texts = texts;
        show(knob.asked().apply(scenario));
    }

    public Knob.Number knob() {
        return knob;
    }

    /** What stands in the field. */
    public StringProperty text() {
        return text;
    }

    /** What was asked for and is not in force yet, in words. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** What is wrong with what stands in the field; empty for nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is in force. */
    public ReadOnlyLongProperty value() {
        return value.getReadOnlyProperty();
    }

    /** Whether it can be turned now: provisioned capacity cannot while the table is on demand. */
    public ReadOnlyBooleanProperty turnable() {
        return turnable.getReadOnlyProperty();
    }

    /** Takes what stands in the field. */
    public void apply() {
        try {
            turn(saysNone() ? knob.least() : Count.parse(text.get().trim()));
        } catch (QuantityFormatException wrong) {
            problem.set(wrong.getMessage());
        }
    }

    private boolean saysNone() {
        String said = text.get().trim();
        return knob.none() && (said.isEmpty() || said.equalsIgnoreCase(texts.get("run.knob.none")));
    }

    /** Turns to a number. */
    public void turn(long wanted) {
        if (wanted < knob.least() || wanted > knob.most()) {
            problem.set(texts.get("run.knob.range", knob.least(), knob.most()));
            return;
        }
        problem.set("");
        text.set(format(wanted));
        if (wanted != (waiting ? knob.asked().apply(scenario) : value.get())) {
            Scenario now = scenario;
            run.turn(at -> knob.event().make(at, wanted, now), problem::set);
        }
    }

    /** Forgets what was typed and not taken. */
    public void forget() {
        problem.set("");
        text.set(format(value.get()));
    }

    /** Where a slider stands for a number, 0 to 1: each part of its way multiplies by the same. */
    public double position(long number) {
        double least = Math.max(1, knob.least());
        return Math.log(Math.max(least, number) / least) / Math.log(knob.most() / least);
    }

    /** The number that a slider stands for, to two digits. */
    public long at(double position) {
        if (position <= 0) {
            return knob.least();
        }
        double least = Math.max(1, knob.least());
        double exact = least * Math.pow(knob.most() / least, position);
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(exact)) - 1));
        return Math.min(knob.most(), Math.round(Math.round(exact / unit) * unit));
    }

    void follow(RunResult result, boolean underWay) {
        scenario = result.scenario();
        Optional<Long> inForce = knob.inForce().apply(result);
        turnable.set(underWay && inForce.isPresent());
        inForce.filter(number -> number != value.get()).ifPresent(this::show);
        long asked = knob.asked().apply(scenario);
        boolean turnedNow = run.turned().stream()
                .anyMatch(
                        event -> knob.event().make(event.at(), asked, scenario).equals(event));
        waiting = inForce.isPresent() && turnedNow && asked != value.get();
        note.set(waiting ? texts.get("run.knob.asked", format(asked)) : "");
    }

    void idle(Scenario newScenario) {
        scenario = newScenario;
        turnable.set(false);
        note.set("");
        problem.set("");
        show(knob.asked().apply(newScenario));
    }

    private void show(long number) {
        value.set(number);
        text.set(format(number));
    }

    private String format(long number) {
        return knob.none() && number == knob.least() ? texts.get("run.knob.none") : Long.toString(number);
    }
}
