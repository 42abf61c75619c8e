package dev.headroom.app.desktop.see;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The stretch of simulated time that all charts show, and the moment under the pointer: both are the same in every chart. */
public final class TimeFocus {
    /** A stretch of time, in seconds from the start of the run. */
    public record Window(double fromSeconds, double toSeconds) {}

    private final ObjectProperty<Optional<Window>> window = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Double>> cursor = new SimpleObjectProperty<>(Optional.empty());

    /** What is shown; empty for the whole run. */
    public ObjectProperty<Optional<Window>> window() {
        return window;
    }

    /** The moment that the cross-hair is at, in seconds; empty for none. */
    public ObjectProperty<Optional<Double>> cursor() {
        return cursor;
    }
}
