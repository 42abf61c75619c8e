package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.profiles.describe.Difference;
import dev.headroom.profiles.describe.ScenarioDifferences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * Which of the finished runs are compared, with which as the baseline, and what comes of it. A run that is removed can be
 * brought back; beyond a number of runs the oldest is let go, for nobody tells so many apart.
 */
public final class CompareModel {
    /** How many runs are kept. Memory would hold many more: one of eight million requests takes about a megabyte. */
    public static final int MOST_RUNS = 12;

    private static final int MOST_REMOVED = 3;
    /** What people read, and the simulation does not. */
    private static final Set<String> WORDS = Set.of("name", "story");

    private final RunModel run;
    private final ObservableList<ComparedRun> runs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ComparedRun>> baseline = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ComparedRun>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ComparedRun>> compared = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FigureRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Difference>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FindingChange>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper removable = new ReadOnlyIntegerWrapper(0);
    private final List<Removed> removed = new ArrayList<>();
    private final Consumer<ComparedRun> letGo;
    private final Executor later;

    private record Removed(int place, ComparedRun run) {}

    /**
     * Over the finished runs.
     *
     * @param letGo told of a run that had to make room
     * @param later the thread of the window
     */
    public CompareModel(RunModel run, Consumer<ComparedRun> letGo, Executor later) {
        this.run = run;
        this.letGo = letGo;
        this.later = later;
        run.finished().forEach(this::append);
        run.finished().addListener((ListChangeListener<FinishedRun>) this::follow);
        baseline.subscribe(this::workOut);
        other.subscribe(this::workOut);
    }

    /** All finished runs, oldest first. */
    public ObservableList<ComparedRun> runs() {
        return runs;
    }

    /** The run that the others are held against. */
    public ObjectProperty<Optional<ComparedRun>> baseline() {
        return baseline;
    }

    /** The run whose scenario and findings are set against the baseline's. */
    public ObjectProperty<Optional<ComparedRun>> other() {
        return other;
    }

    /** The chosen runs, the baseline first. */
    public ReadOnlyObjectProperty<List<ComparedRun>> compared() {
        return compared.getReadOnlyProperty();
    }

    /** The figures of the chosen runs. */
    public ReadOnlyObjectProperty<List<FigureRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Where the scenario of {@link #other} differs from the baseline's. */
    public ReadOnlyObjectProperty<List<Difference>> differences() {
        return differences.getReadOnlyProperty();
    }

    /** Findings that {@link #other} has and the baseline has not, and the other way round. */
    public ReadOnlyObjectProperty<List<FindingChange>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** How many removals can be undone. */
    public ReadOnlyIntegerProperty removals() {
        return removable.getReadOnlyProperty();
    }

    /** Chooses these runs and no others, the first as the baseline. */
    public void compare(List<FinishedRun> wanted) {
        runs.forEach(r -> r.chosen().set(wanted.contains(r.run())));
        wanted.stream().findFirst().flatMap(this::find).ifPresent(r -> baseline.set(Optional.of(r)));
        wanted.stream().skip(1).findFirst().flatMap(this::find).ifPresent(r -> other.set(Optional.of(r)));
    }

    public void remove(ComparedRun gone) {
        removed.add(new Removed(runs.indexOf(gone), gone));
        if (removed.size() > MOST_REMOVED) {
            removed.remove(0);
        }
        removable.set(removed.size());
        run.finished().remove(gone.run());
    }

    /** Brings the run back that was removed last, to where it stood. */
    public void undoRemoval() {
        if (!removed.isEmpty()) {
            Removed last = removed.remove(removed.size() - 1);
            removable.set(removed.size());
            run.finished().add(Math.min(last.place(), runs.size()), last.run().run());
            ComparedRun back = find(last.run().run()).orElseThrow();
            back.name().set(last.run().name().get());
        }
    }

    private Optional<ComparedRun> find(FinishedRun wanted) {
        return runs.stream().filter(r -> r.run().number() == wanted.number()).findFirst();
    }

    private void follow(ListChangeListener.Change<? extends FinishedRun> change) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> runs.removeIf(r -> r.run().number() == gone.number()));
            int place = change.getFrom();
            for (FinishedRun added : change.getAddedSubList()) {
                runs.add(Math.min(place++, runs.size()), listened(added));
            }
        }
        workOut();
        later.execute(this::makeRoom); // for a list may not change while it tells of a change
    }

    private void append(FinishedRun added) {
        runs.add(listened(added));
        workOut();
    }

    private ComparedRun listened(FinishedRun added) {
        ComparedRun compared = new ComparedRun(added);
        compared.chosen().addListener((observed, before, now) -> workOut());
        return compared;
    }

    private void makeRoom() {
        if (runs.size() > MOST_RUNS) {
            runs.stream()
                    .filter(r -> !baseline.get().equals(Optional.of(r)))
                    .findFirst()
                    .ifPresent(oldest -> {
                        letGo.accept(oldest);
                        run.finished().remove(oldest.run());
                    });
        }
    }

    private void workOut() {
        List<ComparedRun> chosen =
                new ArrayList<>(runs.stream().filter(r -> r.chosen().get()).toList());
        settle(baseline, chosen, 0);
        baseline.get().ifPresent(base -> {
            chosen.remove(base);
            chosen.add(0, base);
        });
        List<ComparedRun> others = chosen.subList(Math.min(1, chosen.size()), chosen.size());
        settle(other, others, others.size() - 1);
        compared.set(List.copyOf(chosen));
        rows.set(rowsOf(chosen));
        workOutChanges();
    }

    /** Where what was chosen is no longer there, something that is. */
    private static void settle(ObjectProperty<Optional<ComparedRun>> one, List<ComparedRun> chosen, int place) {
        if (one.get().filter(chosen::contains).isEmpty()) {
            one.set(chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.get(place)));
        }
    }

    private void workOutChanges() {
        if (baseline.get().isEmpty() || other.get().isEmpty()) {
            differences.set(List.of());
            findings.set(List.of());
            return;
        }
        var before = baseline.get().get().assessment();
        var after = other.get().get().assessment();
        differences.set(
                ScenarioDifferences.between(before.run().scenario(), after.run().scenario()).stream()
                        .filter(difference -> !WORDS.contains(difference.path()))
                        .toList());
        findings.set(FindingChange.between(before.findings(), after.findings()));
    }

    private static List<FigureRow> rowsOf(List<ComparedRun> chosen) {
        Set<Figure> figures = new LinkedHashSet<>();
        for (Figure.Kind kind : Figure.Kind.values()) {
            chosen.forEach(r ->
                    r.figures().keySet().stream().filter(f -> f.kind() == kind).forEach(figures::add));
        }
        return figures.stream()
                .map(figure -> new FigureRow(
                        figure, chosen.stream().map(r -> value(r, figure)).toList(), 0))
                .toList();
    }

    /** A reason for which nothing was throttled is not listed, and came up no times. */
    private static Optional<Double> value(ComparedRun run, Figure figure) {
        Optional<Double> value = Optional.ofNullable(run.figures().get(figure));
        return figure.kind() == Figure.Kind.THROTTLE_EVENTS ? value.or(() -> Optional.of(0.0)) : value;
    }
}
