package dev.headroom.app.desktop.edit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A node of the tree: its icon, its name, and how many problems are in it. Its name can be changed in place. */
final class ScenarioTreeCell extends TreeCell<ScenarioTree> {
    private final Editing editing;

    ScenarioTreeCell(Editing editing) {
        this.editing = editing;
        setPrefWidth(0); // as wide as the tree: a long name ends in an ellipsis
    }

    @Override
    protected void updateItem(ScenarioTree node, boolean empty) {
        super.updateItem(node, empty);
        setText(null);
        setTooltip(null);
        if (empty || node == null) {
            setGraphic(null);
            return;
        }
        setGraphic(shown(node));
        String problems = node.problems() == 0 ? "" : editing.texts().get("model.tree.problems", node.problems());
        setAccessibleText(problems.isEmpty() ? node.name() : node.name() + ", " + problems);
        if (!problems.isEmpty()) {
            setTooltip(new Tooltip(problems));
        }
    }

    @Override
    public void startEdit() {
        if (getItem() == null || !editing.canRename(getItem().path())) {
            return;
        }
        super.startEdit();
        TextField name = new TextField(Names.last(getItem().path()));
        name.setId("rename");
        name.setAccessibleText(editing.texts().get("model.rename"));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                String path = getItem().path();
                cancelEdit();
                editing.rename(path, name.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setGraphic(name);
        name.requestFocus();
        name.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        getTreeView().requestFocus();
    }

    private HBox shown(ScenarioTree node) {
        FontIcon icon = new FontIcon(node.icon());
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Label name = new Label(node.name());
        HBox box = new HBox(6, icon, name);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        boolean emptyList = node.children().isEmpty()
                && editing.at(node.path()).filter(TypedNode::isCollection).isPresent();
        if (emptyList) {
            name.getStyleClass().add("quiet");
        }
        if (node.problems() > 0) {
            Label badge = new Label("▲ " + node.problems());
            badge.getStyleClass().add("problem-badge");
            box.getChildren().add(badge);
        }
        return box;
    }
}
