package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.navigation.Evidence;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.run.RunSnapshot;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which view of the run is shown, of which table or index. */
public final class SeeModel {
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.OVERVIEW);
    private final ObjectProperty<Optional<String>> resource = new SimpleObjectProperty<>(Optional.empty());
    private Optional<RunSnapshot> latest = Optional.empty();

    public SeeModel(RunModel run, Navigation navigation) {
        run.snapshot().subscribe(this::look);
        resource.subscribe(() -> look(latest));
        navigation.evidence().subscribe(evidence -> evidence.ifPresent(this::show));
    }

    /** What there is to see; empty before a run. */
    public ReadOnlyObjectProperty<Optional<Sight>> sight() {
        return sight.getReadOnlyProperty();
    }

    public ObjectProperty<View> view() {
        return view;
    }

    /** The label of the table or index that was chosen; empty for the one that throttles most. */
    public ObjectProperty<Optional<String>> resource() {
        return resource;
    }

    /** The tables and indexes that can be chosen. */
    public List<String> resources() {
        return latest.stream()
                .flatMap(snapshot -> Sight.resources(snapshot.result()))
                .map(found -> found.label())
                .toList();
    }

    private void show(Evidence evidence) {
        evidence.resource()
                .filter(label -> resources().contains(label))
                .ifPresent(label -> resource.set(Optional.of(label)));
        View.of(evidence.view()).ifPresent(view::set);
    }

    private void look(Optional<RunSnapshot> snapshot) {
        latest = snapshot;
        sight.set(snapshot.map(now -> Sight.of(now, resource.get())));
    }
}
