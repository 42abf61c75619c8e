package dev.headroom.app.desktop.compare;

import dev.headroom.result.ResourceResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Which quantities of which table are laid over one another. Those that stand together have one unit, for they have one axis. */
public final class OverlayModel {
    private final CompareModel compare;
    private final ReadOnlyObjectWrapper<List<String>> resources = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty resource = new SimpleStringProperty("");
    private final ObservableList<Quantity> quantities = FXCollections.observableArrayList();
    private boolean chosenByHand;
    private boolean settling;

    public OverlayModel(CompareModel compare) {
        this.compare = compare;
        quantities.addListener((ListChangeListener<Quantity>) change -> chosenByHand |= !settling);
        compare.compared().subscribe(this::follow);
    }

    /** The tables and indexes of the runs. */
    public ReadOnlyObjectProperty<List<String>> resources() {
        return resources.getReadOnlyProperty();
    }

    /** The one that is shown. */
    public StringProperty resource() {
        return resource;
    }

    /** What is shown of it. */
    public ObservableList<Quantity> quantities() {
        return quantities;
    }

    /** Shows a quantity or no longer; one of another unit takes the place of those that are shown. */
    public void toggle(Quantity quantity) {
        if (quantities.contains(quantity)) {
            if (quantities.size() > 1) {
                quantities.remove(quantity);
            }
            return;
        }
        List<Quantity> together = new ArrayList<>(quantities.stream()
                .filter(q -> q.unit().equals(quantity.unit()))
                .toList());
        together.add(quantity);
        quantities.setAll(together);
    }

    private void follow(List<ComparedRun> runs) {
        Set<String> labels = new LinkedHashSet<>();
        runs.forEach(run -> all(run).forEach(r -> labels.add(r.label())));
        if (!labels.contains(resource.get())) {
            resource.set(labels.stream().findFirst().orElse(""));
        }
        resources.set(List.copyOf(labels));
        if (!chosenByHand) {
            settling = true;
            compare.baseline()
                    .get()
                    .flatMap(run -> all(run).stream().findFirst())
                    .ifPresent(r -> quantities.setAll(Quantity.mostTelling(r.reads(), r.writes())));
            settling = false;
        }
    }

    private static List<ResourceResult> all(ComparedRun run) {
        return run.assessment().run().tables().stream()
                .flatMap(table -> table.resources().stream())
                .toList();
    }
}
