package dev.headroom.app.desktop.navigation;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where in the application one is. */
public final class Navigation {
    public static final String WELCOME = "welcome";
    public static final String MODEL = "model";
    public static final String RUN = "run";
    public static final String COMPARE = "compare";
    public static final String ITEMS = "items";
    public static final String TAKE_AWAY = "takeaway";

    private final StringProperty page = new SimpleStringProperty(WELCOME);
    private final ObjectProperty<Optional<Evidence>> evidence = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> node = new SimpleObjectProperty<>(Optional.empty());

    /** The page that is shown, by its id. */
    public StringProperty page() {
        return page;
    }

    /** What the page of the run is to bring into sight. */
    public ObjectProperty<Optional<Evidence>> evidence() {
        return evidence;
    }

    /** The path of the scenario's node that the editor shows: {@code tables.Orders}. */
    public ObjectProperty<Optional<String>> node() {
        return node;
    }

    /** Goes to where something of a run can be seen. */
    public void show(Evidence wanted) {
        page.set(RUN);
        evidence.set(Optional.empty());
        evidence.set(Optional.of(wanted));
    }

    /** Goes to where something of the scenario can be edited. */
    public void edit(String path) {
        page.set(MODEL);
        node.set(Optional.empty());
        node.set(Optional.of(path));
    }
}
