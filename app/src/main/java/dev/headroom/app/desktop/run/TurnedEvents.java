package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.edit.EditRefusedException;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.scenario.ScenarioEvent;
import javafx.collections.ListChangeListener;

/**
 * Writes what was turned while a run went on into the events of its scenario: the next run is the same from its start. A document
 * that says something else by now is left alone, and people are told.
 */
public final class TurnedEvents {
    private final RunModel run;
    private final ScenarioDocument document;
    private final Surroundings surroundings;
    private final Texts texts;
    private String expected = "";
    private boolean told;

    public TurnedEvents(RunModel run, ScenarioDocument document, Surroundings surroundings, Texts texts) {
        this.run = run;
        this.document = document;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /** From now on. */
    public void write() {
        run.turned().addListener((ListChangeListener<ScenarioEvent>) change -> {
            while (change.next()) {
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    add(run.turned().get(i), i);
                }
            }
            if (run.turned().isEmpty()) {
                told = false;
            }
        });
    }

    private void add(ScenarioEvent event, int turned) {
        RunSnapshot snapshot = run.latest().orElseThrow();
        int place = snapshot.loaded().scenario().events().size() + turned;
        String before = turned == 0 ? snapshot.loaded().text() : expected;
        try {
            if (!before.equals(document.text().get())) {
                throw new EditRefusedException("");
            }
            String written = YamlText.of(before)
                    .set("events[" + place + "]", EventText.of(event))
                    .text();
            expected = written;
            document.edit(texts.get("run.turned"), written);
        } catch (EditRefusedException changedMeanwhile) {
            expected = "";
            if (!told) {
                told = true;
                surroundings.dialogs().notice(texts.get("run.turned.apart"));
            }
        }
    }
}
