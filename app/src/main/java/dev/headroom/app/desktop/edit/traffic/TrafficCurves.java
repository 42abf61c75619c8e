package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.edit.Editing;
import dev.headroom.app.desktop.edit.TrafficPlace;
import dev.headroom.app.desktop.edit.TypedNode;
import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/** The curves of workloads in the form of the scenario: what is bent there is an edit of its text. */
public final class TrafficCurves implements TrafficPlace {
    private static final int STEPS_TO_TRAFFIC = 3;

    private final ObservableValue<Theme> theme;

    /** @param theme what the curves are painted in */
    public TrafficCurves(ObservableValue<Theme> theme) {
        this.theme = theme;
    }

    /** A traffic has a curve while the scenario can be read; one that lies anywhere but in a workload has none. */
    @Override
    public Optional<Node> curve(Editing editing, TypedNode traffic) {
        List<String> steps = Paths.steps(traffic.path()).orElse(List.of());
        if (steps.size() != STEPS_TO_TRAFFIC || !steps.get(0).equals("workloads")) {
            return Optional.empty();
        }
        String workload = steps.get(1);
        TrafficCurveModel model = new TrafficCurveModel(yaml -> edit(editing, traffic.path(), yaml));
        if (!show(model, editing.document().reading().get(), workload)) {
            return Optional.empty();
        }
        TrafficCurveView view = new TrafficCurveView(model, editing.texts(), theme);
        whileShown(view, () -> editing.document().reading().subscribe(reading -> show(model, reading, workload)));
        return Optional.of(view);
    }

    private static void edit(Editing editing, String path, String yaml) {
        TreeReader.read(yaml, "", new Problems()).ifPresent(value -> editing.set(path, value));
    }

    private static boolean show(TrafficCurveModel model, Reading reading, String workload) {
        Optional<LoadedScenario> loaded = reading.loaded();
        loaded.map(read -> read.scenario().workloads().get(workload))
                .ifPresent(spec -> model.show(
                        spec.traffic(),
                        loaded.get().files(),
                        loaded.get().scenario().duration()));
        return loaded.isPresent();
    }

    private static void whileShown(Node view, java.util.function.Supplier<Subscription> listening) {
        Subscription[] now = {Subscription.EMPTY};
        view.sceneProperty().subscribe(scene -> {
            now[0].unsubscribe();
            now[0] = scene == null ? Subscription.EMPTY : listening.get();
        });
    }
}
