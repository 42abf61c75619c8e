package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** What is wrong with the scenario, a line for each problem; choosing one goes there. */
final class ProblemsPane {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 5;

    private final Editing editing;
    private final Consumer<Problem> jump;
    private final Label heading = new Label();
    private final ListView<Problem> list = new ListView<>();
    private final VBox root = new VBox(heading, list);

    ProblemsPane(Editing editing, Consumer<Problem> jump) {
        this.editing = editing;
        this.jump = jump;
        root.getStyleClass().add("problems");
        heading.getStyleClass().add("problems-heading");
        list.setId("problems");
        list.setAccessibleText(editing.texts().get("model.problems"));
        heading.setLabelFor(list);
        list.setFixedCellSize(ROW);
        list.setCellFactory(unused -> new Row());
        list.setOnMouseClicked(event -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
            }
        });
        editing.document().reading().subscribe(reading -> show(reading.problems()));
    }

    Node node() {
        return root;
    }

    private void show(List<Problem> problems) {
        heading.setText(
                problems.isEmpty()
                        ? editing.texts().get("model.problems.none")
                        : editing.texts().get("model.problems.count", problems.size()));
        heading.getStyleClass().setAll("label", "problems-heading", problems.isEmpty() ? "calm" : "wrong");
        list.getItems().setAll(problems);
        double height = Math.min(problems.size(), MOST_ROWS) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setVisible(!problems.isEmpty());
        list.setManaged(!problems.isEmpty());
    }

    private void go() {
        Problem problem = list.getSelectionModel().getSelectedItem();
        if (problem != null) {
            editing.selected().set(editing.nearest(problem.path()));
            jump.accept(problem);
        }
    }

    private static final class Row extends ListCell<Problem> {
        Row() {
            setPrefWidth(0); // as wide as the list: what is longer ends in an ellipsis, and the tooltip has it all
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            String what = problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
            setText((problem.line() > 0 ? problem.line() + "   " : "") + what);
            javafx.scene.control.Tooltip tip = new javafx.scene.control.Tooltip(what);
            tip.setWrapText(true);
            tip.setMaxWidth(480);
            setTooltip(tip);
        }
    }
}
