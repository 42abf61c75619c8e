package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.items.ItemPage.Position;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.run.RunState;
import dev.headroom.simulation.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which table of the run is browsed, which page of it, and what stands there. It is read again whenever the run stands still. */
public final class ItemsModel {
    private final RunModel run;
    private final ReadOnlyObjectWrapper<List<String>> tables = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty table = new SimpleStringProperty("");
    private final StringProperty partitionKey = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<ItemPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(true);
    /** Where the pages before this one began; the first began at the beginning. */
    private final Deque<Optional<Position>> before = new ArrayDeque<>();

    private Optional<Position> here = Optional.empty();
    private boolean awaited;

    public ItemsModel(RunModel run) {
        this.run = run;
        run.state().subscribe(this::follow);
        run.snapshot().subscribe(this::lookIfAwaited);
        table.subscribe(this::toStart);
        partitionKey.subscribe(this::toStart);
    }

    /** The tables of the run, replicas in other regions included; none where there is no run. */
    public ReadOnlyObjectProperty<List<String>> tables() {
        return tables.getReadOnlyProperty();
    }

    /** The one that is browsed. */
    public StringProperty table() {
        return table;
    }

    /** The only partition key whose items are wanted; empty for all. */
    public StringProperty partitionKey() {
        return partitionKey;
    }

    /** What is shown; empty where there is no run. */
    public ReadOnlyObjectProperty<Optional<ItemPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether there is no page before this one. */
    public ReadOnlyBooleanProperty first() {
        return first.getReadOnlyProperty();
    }

    /** Whether there is no page behind this one. */
    public ReadOnlyBooleanProperty last() {
        return last.getReadOnlyProperty();
    }

    public void next() {
        page.get().flatMap(ItemPage::next).ifPresent(next -> {
            before.push(here);
            here = Optional.of(next);
            refresh();
        });
    }

    public void previous() {
        if (!before.isEmpty()) {
            here = before.pop();
            refresh();
        }
    }

    /** Reads the page again: a run that goes on changes it. */
    public void refresh() {
        String wanted = table.get();
        String key = partitionKey.get().trim();
        Optional<Position> from = here;
        run.inspect(
                simulation -> read(simulation, wanted, key, from),
                found -> found.ifPresent(read -> {
                    page.set(Optional.of(read));
                    first.set(before.isEmpty());
                    last.set(read.next().isEmpty());
                }));
    }

    /** Empty for a table that the run has not; another one is chosen meanwhile. */
    private static Optional<ItemPage> read(Simulation simulation, String table, String key, Optional<Position> from) {
        return ItemReader.tables(simulation).contains(table)
                ? Optional.of(new ItemReader(simulation, table).page(key, from))
                : Optional.empty();
    }

    private void toStart() {
        before.clear();
        here = Optional.empty();
        refresh();
    }

    private void follow(RunState state) {
        if (state == RunState.IDLE || state == RunState.FAILED) {
            tables.set(List.of());
            page.set(Optional.empty());
        }
        awaited = true;
        lookIfAwaited();
    }

    /** A run that begins is there when it first shows what it has come to. */
    private void lookIfAwaited() {
        if (awaited && run.snapshot().get().isPresent()) {
            awaited = false;
            run.inspect(ItemReader::tables, this::show);
        }
    }

    private void show(List<String> found) {
        tables.set(found);
        if (found.contains(table.get())) {
            refresh();
        } else if (!found.isEmpty()) {
            table.set(found.get(0));
        }
    }
}
