package dev.headroom.app.desktop.edit;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.document.Reading;
import dev.headroom.arithmetic.Worked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sums that follow from what is being edited; each can be unfolded to the way to its answer. */
final class ArithmeticPane {
    private final Editing editing;
    private final VBox sums = new VBox();
    private final Label note = new Label();
    private final Label waiting = new Label();
    private final VBox root = new VBox();
    private final Set<String> unfolded = new HashSet<>();

    ArithmeticPane(Editing editing) {
        this.editing = editing;
        Label heading = new Label(editing.texts().get("model.sums"));
        heading.getStyleClass().add("pane-heading");
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setText(editing.texts().get("model.sums.note"));
        waiting.getStyleClass().add("quiet");
        waiting.setWrapText(true);
        waiting.visibleProperty().bind(waiting.textProperty().isNotEmpty());
        waiting.managedProperty().bind(waiting.visibleProperty());
        sums.getStyleClass().add("sums");
        ScrollPane scroll = new ScrollPane(new VBox(waiting, sums, note));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(heading, scroll);
        root.getStyleClass().add("arithmetic");
        editing.document().reading().subscribe(this::show);
        editing.selected().subscribe(this::show);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        Reading reading = editing.document().reading().get();
        if (reading.loaded().isEmpty()) {
            waiting.setText(editing.texts().get(reading.problems().isEmpty() ? "model.sums.none" : "model.sums.wait"));
            sums.setOpacity(0.5);
            return;
        }
        waiting.setText("");
        sums.setOpacity(1);
        List<LiveArithmetic.Sum> now = new LiveArithmetic(reading.loaded().get(), editing.texts())
                .about(editing.selected().get());
        sums.getChildren().setAll(now.stream().map(this::row).toList());
    }

    private Node row(LiveArithmetic.Sum sum) {
        Label what = new Label(sum.what());
        what.getStyleClass().add("sum-what");
        Label chain = new Label((sum.warning() ? "▲ " : "") + sum.chain());
        chain.setWrapText(true);
        chain.getStyleClass().addAll("sum-chain", sum.warning() ? "wrong" : "calm");
        VBox row = new VBox(what, chain);
        row.getStyleClass().add("sum");
        if (!sum.steps().isEmpty()) {
            VBox way = new VBox(sum.steps().stream().map(ArithmeticPane::step).toArray(Node[]::new));
            way.getStyleClass().add("sum-steps");
            ToggleButton unfold = new ToggleButton("▸");
            unfold.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "sum-unfold");
            unfold.setAccessibleText(editing.texts().get("model.sum.steps", sum.what()));
            unfold.setTooltip(new Tooltip(editing.texts().get("model.sum.steps", sum.what())));
            unfold.selectedProperty().subscribe(open -> unfold.setText(open ? "▾" : "▸"));
            way.visibleProperty().bind(unfold.selectedProperty());
            way.managedProperty().bind(unfold.selectedProperty());
            unfold.setSelected(unfolded.contains(sum.what()));
            unfold.setOnAction(event -> {
                if (!unfolded.remove(sum.what())) {
                    unfolded.add(sum.what());
                }
            });
            HBox line = new HBox(unfold, what);
            line.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().setAll(line, chain, way);
        }
        return row;
    }

    private static Node step(Worked.Step step) {
        Label label = new Label(step.text() + "  →  " + step.result());
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
