package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.edit.Editing;
import dev.headroom.app.desktop.edit.TrafficPlace;
import dev.headroom.app.desktop.edit.TypedNode;
import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.TreeReader;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The curve over the form of a traffic. There is one, which goes from traffic to traffic with the form; when an edit of the
 * curve makes the form anew, as another kind of traffic does, it keeps its selection and the keys.
 */
public final class TrafficCurves implements TrafficPlace {
    private final ObservableValue<Theme> theme;
    private Optional<Shown> shown = Optional.empty();

    /** The view, and what it shows. */
    private static final class Shown {
        private final Editing editing;
        private final TrafficCurveModel model;
        private final TrafficCurveView view;
        private String path = "";

        Shown(Editing editing, ObservableValue<Theme> theme) {
            this.editing = editing;
            this.model = new TrafficCurveModel(this::edit);
            this.view = new TrafficCurveView(model, editing.texts(), theme);
            editing.document().reading().subscribe(this::read);
        }

        void show(String newPath) {
            if (!newPath.equals(path)) {
                model.cancel();
                model.selected().set(-1);
            }
            path = newPath;
            read(editing.document().reading().get());
        }

        private void read(Reading reading) {
            TrafficOf.at(path, reading).ifPresent(found -> model.show(found.traffic(), found.files(), found.length()));
        }

        private void edit(String yaml) {
            TreeReader.read(yaml, "", new Problems()).ifPresent(value -> editing.set(path, value));
        }
    }

    /** @param theme what curves are painted in */
    public TrafficCurves(ObservableValue<Theme> theme) {
        this.theme = theme;
    }

    @Override
    public Optional<Node> curve(Editing editing, TypedNode traffic) {
        if (TrafficOf.at(traffic.path(), editing.document().reading().get()).isEmpty()) {
            return Optional.empty();
        }
        Shown place = shown.filter(now -> now.editing.equals(editing)).orElseGet(() -> new Shown(editing, theme));
        shown = Optional.of(place);
        place.show(traffic.path());
        keepKeys(place.view);
        return Optional.of(place.view);
    }

    /** The form puts the view in anew, and what is taken out of a window loses the keys. */
    private static void keepKeys(Node view) {
        Node chart = view.lookup("#traffic-chart");
        if (chart != null && chart.isFocused()) {
            Platform.runLater(chart::requestFocus);
        }
    }
}
