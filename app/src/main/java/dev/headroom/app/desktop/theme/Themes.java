package dev.headroom.app.desktop.theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The theme that is on: the one that was chosen, or the one of the desktop around. */
public final class Themes {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Theme> current = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    public Themes() {
        choice.subscribe(this::choose);
        system.subscribe(this::choose);
    }

    /** What people want. */
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /** What the desktop around has; whoever finds out sets it. */
    public ObjectProperty<Theme> system() {
        return system;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Theme> current() {
        return current.getReadOnlyProperty();
    }

    private void choose() {
        current.set(choice.get().over(system.get()));
    }
}
