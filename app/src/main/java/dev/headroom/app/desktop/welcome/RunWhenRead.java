package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.run.RunModel;
import javafx.util.Subscription;

/** Starts a run as soon as what was opened has been read. */
final class RunWhenRead {
    private final ScenarioDocument document;
    private final RunModel run;
    private Subscription waiting = Subscription.EMPTY;

    RunWhenRead(ScenarioDocument document, RunModel run) {
        this.document = document;
        this.run = run;
    }

    void begin() {
        waiting = document.reading().subscribe(reading -> look(reading));
        look(document.reading().get());
    }

    private void look(Reading reading) {
        if (reading.text().equals(document.text().get())) {
            waiting.unsubscribe();
            reading.loaded().ifPresent(run::start);
        }
    }
}
