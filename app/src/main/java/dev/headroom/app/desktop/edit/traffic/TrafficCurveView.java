package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.Theme;
import java.text.NumberFormat;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The editor of a curve: shapes to begin with, the chart, its exact values, and what it comes to. */
public final class TrafficCurveView extends BorderPane {
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double WIDE = 720;
    private static final double CHART_HEIGHT = 320;
    private static final double LOW_CHART_HEIGHT = 240;
    private static final double TABLE_WIDTH = 280;
    private static final double TABLE_HEIGHT = 250;

    private final TrafficCurveModel model;
    private final Texts texts;
    private final VBox values;
    private final CurveChart chart;

    /** @param theme what the chart is painted in; it is painted anew when that changes */
    public TrafficCurveView(TrafficCurveModel model, Texts texts, ObservableValue<Theme> theme) {
        this.model = model;
        this.texts = texts;
        this.values = values();
        getStyleClass().add("traffic-curve");
        getStylesheets().add("/dev/headroom/app/desktop/edit/traffic.css");
        setTop(tools());
        this.chart = new CurveChart(model, texts, theme);
        setCenter(chart);
        widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
    }

    /** The values stand beside the chart where there is room, otherwise below it. */
    private void arrange(boolean wide) {
        setRight(null);
        setBottom(null);
        values.pseudoClassStateChanged(BELOW, !wide);
        chart.setPrefHeight(wide ? CHART_HEIGHT : LOW_CHART_HEIGHT);
        values.setPrefWidth(wide ? TABLE_WIDTH : USE_COMPUTED_SIZE);
        values.setPrefHeight(wide ? USE_COMPUTED_SIZE : TABLE_HEIGHT);
        if (wide) {
            setRight(values);
        } else {
            setBottom(values);
        }
    }

    private Node tools() {
        MenuButton presets = new MenuButton(texts.get("traffic.presets"));
        presets.setId("traffic-presets");
        presets.setTooltip(new Tooltip(texts.get("traffic.presets.tip")));
        for (Preset preset : Preset.values()) {
            MenuItem item = new MenuItem(texts.get("traffic.preset." + preset.id()));
            item.setOnAction(event -> model.use(preset));
            presets.getItems().add(item);
        }
        BooleanBinding bound =
                Bindings.createBooleanBinding(() -> !model.curve().get().isFree(), model.curve());
        BooleanBinding single = Bindings.createBooleanBinding(
                () -> !model.curve().get().isFree()
                        || model.curve().get().handles().size() < 2
                        || model.selected().get() < 0,
                model.curve(),
                model.selected());
        Button add = button("traffic.add", model::addAfterSelected, bound);
        Button remove = button("traffic.remove", model::removeSelected, single);
        CheckBox snap = new CheckBox(texts.get("traffic.snap"));
        snap.setId("traffic-snap");
        snap.setTooltip(new Tooltip(texts.get("traffic.snap.tip")));
        snap.selectedProperty().bindBidirectional(model.snapping());
        Label kind = new Label();
        kind.getStyleClass().add("traffic-kind");
        kind.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("traffic.kind." + model.curve().get().kind()), model.curve()));
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("traffic-tools");
        bar.getChildren().addAll(List.of(presets, add, remove, snap, kind));
        return bar;
    }

    private Button button(String key, Runnable action, BooleanBinding disabled) {
        Button button = new Button(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setTooltip(new Tooltip(texts.get(key + ".tip")));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(disabled);
        return button;
    }

    private VBox values() {
        PointTable table = new PointTable(model, texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label sums = new Label();
        sums.setId("traffic-sums");
        sums.getStyleClass().add("traffic-sums");
        sums.setWrapText(true);
        sums.setMinHeight(USE_PREF_SIZE);
        sums.textProperty().bind(Bindings.createStringBinding(this::sums, model.curve(), model.frame()));
        Label problem = new Label();
        problem.getStyleClass().add("traffic-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(table.problem());
        problem.managedProperty().bind(table.problem().isNotEmpty());
        problem.visibleProperty().bind(table.problem().isNotEmpty());
        Label hint = new Label();
        hint.getStyleClass().add("traffic-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(hintKey(model.curve().get())), model.curve()));
        VBox box = new VBox(6, sums, table, problem, hint);
        box.getStyleClass().add("traffic-values");
        return box;
    }

    private static String hintKey(Curve curve) {
        if (curve.handles().isEmpty()) {
            return "traffic.hint.fixed";
        }
        return curve.isFree() ? "traffic.hint" : "traffic.hint.bound";
    }

    private String sums() {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        double horizon = model.frame().get().horizon();
        if (model.curve().get().outline(horizon).isEmpty()) {
            return texts.get("traffic.sums.none");
        }
        return texts.get(
                "traffic.sums",
                format.format(model.peak()),
                format.format(model.mean()),
                NumberFormat.getIntegerInstance(texts.locale()).format(model.mean() * horizon),
                CurvePoint.time(horizon));
    }
}
