package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.findings.Assessment;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A finished run as the room of comparison lists it: under a name that people may change, chosen or not. */
public final class ComparedRun {
    private final FinishedRun run;
    private final StringProperty name;
    private final BooleanProperty chosen = new SimpleBooleanProperty(true);
    private final Map<Figure, Double> figures;

    ComparedRun(FinishedRun run) {
        this.run = run;
        this.name = new SimpleStringProperty(run.label());
        this.figures = Scorecard.of(run.assessment());
    }

    public FinishedRun run() {
        return run;
    }

    public Assessment assessment() {
        return run.assessment();
    }

    public StringProperty name() {
        return name;
    }

    /** Whether it is one of those that are compared. */
    public BooleanProperty chosen() {
        return chosen;
    }

    Map<Figure, Double> figures() {
        return figures;
    }
}
