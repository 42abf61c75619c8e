package dev.headroom.app.desktop.welcome;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Something that people type: its text and what it means. That it means nothing is told when they have left the field, not
 * while they are still typing.
 */
public final class Entry<T> {
    private final String id;
    private final StringProperty text;
    private final BooleanProperty left = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<T>> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    /** @param meaning of a text; empty where it has none */
    Entry(String id, String initial, Function<String, Optional<T>> meaning) {
        this.id = id;
        this.text = new SimpleStringProperty(initial);
        text.subscribe(now -> value.set(meaning.apply(now.strip())));
        value.subscribe(this::judge);
        left.subscribe(this::judge);
    }

    /** Names it in the bundle: {@code wizard.field.} and this. */
    public String id() {
        return id;
    }

    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<Optional<T>> value() {
        return value.getReadOnlyProperty();
    }

    /** Whether people have been in the field and gone on. */
    public BooleanProperty left() {
        return left;
    }

    /** Whether it is time to say that the text means nothing. */
    public ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    boolean isRight() {
        return value.get().isPresent();
    }

    private void judge() {
        wrong.set(left.get() && value.get().isEmpty());
    }
}
