package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.item.Item;
import dev.headroom.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A prompt for PartiQL statements about the tables of the run, which they only read. */
public final class PromptModel {
    private static final int MOST_REMEMBERED = 30;
    private static final String REMEMBERED = "items.history";
    private static final String BETWEEN = "\u001f";

    private final RunModel run;
    private final Surroundings surroundings;
    private final String readOnly;
    private final StringProperty statement = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<String> history = FXCollections.observableArrayList();
    private StatementDatabase database;
    private String asked = "";
    private int recalled = -1;

    /** @param readOnly what those are told who would write */
    public PromptModel(RunModel run, Surroundings surroundings, String readOnly) {
        this.run = run;
        this.surroundings = surroundings;
        this.readOnly = readOnly;
        surroundings.settings().get(REMEMBERED).ifPresent(text -> history.setAll(Arrays.asList(text.split(BETWEEN))));
        run.state().subscribe(state -> busy.set(false)); // of a run that is gone, no answer comes
    }

    /** What is being written. */
    public StringProperty statement() {
        return statement;
    }

    /** What the statement that was run last answered. */
    public ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The statements that were run, the latest first. */
    public ObservableList<String> history() {
        return history;
    }

    /** Asks the tables as they are now. */
    public void run() {
        String text = statement.get().trim();
        if (text.isEmpty() || busy.get()) {
            return;
        }
        remember(text);
        if (writes(text)) {
            answer.set(Optional.of(StatementDatabase.refused(TimeSpan.ofSeconds(0), "", readOnly)));
            return;
        }
        busy.set(true);
        run.inspect(
                simulation -> Snapshot.of(simulation, text),
                snapshot -> surroundings.background().execute(() -> {
                    StatementDatabase made = new StatementDatabase(snapshot);
                    Answer found = made.answer(text, Optional.empty(), List.of());
                    surroundings.window().execute(() -> {
                        database = made;
                        asked = text;
                        show(found);
                    });
                }));
    }

    /** Asks for the next page of the same answer, of the tables as they were. */
    public void more() {
        answer.get().flatMap(Answer::nextToken).filter(token -> !busy.get()).ifPresent(token -> {
            busy.set(true);
            StatementDatabase same = database;
            String text = asked;
            List<Item> soFar = answer.get().get().items();
            surroundings.background().execute(() -> {
                Answer found = same.answer(text, Optional.of(token), soFar);
                surroundings.window().execute(() -> show(found));
            });
        });
    }

    /** Puts the statement before, or the one after, into the prompt. */
    public void recall(int steps) {
        int wanted = Math.max(-1, Math.min(history.size() - 1, recalled + steps));
        recalled = wanted;
        statement.set(wanted < 0 ? "" : history.get(wanted));
    }

    private void show(Answer found) {
        busy.set(false);
        answer.set(Optional.of(found));
    }

    private void remember(String text) {
        recalled = -1;
        List<String> all = new ArrayList<>(history);
        all.remove(text);
        all.add(0, text);
        history.setAll(all.subList(0, Math.min(MOST_REMEMBERED, all.size())));
        surroundings.settings().put(REMEMBERED, String.join(BETWEEN, history));
    }

    private static boolean writes(String text) {
        String first = text.split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        return List.of("INSERT", "UPDATE", "DELETE").contains(first);
    }
}
