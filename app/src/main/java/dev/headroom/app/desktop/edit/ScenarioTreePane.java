package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;

/** The tree of the scenario and what can be done with its nodes. */
final class ScenarioTreePane {
    private static final int OPEN_DEPTH = 2;

    private final Editing editing;
    private final TreeView<ScenarioTree> tree = new TreeView<>();
    private final NodeActions actions;
    private final BorderPane root = new BorderPane(tree);
    private final Set<String> closed = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private boolean following;

    ScenarioTreePane(Editing editing) {
        this.editing = editing;
        this.actions = new NodeActions(editing, this::rename);
        tree.setId("tree");
        tree.setAccessibleText(editing.texts().get("model.tree"));
        tree.setEditable(true);
        tree.setCellFactory(unused -> new ScenarioTreeCell(editing));
        tree.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(now));
        tree.setContextMenu(menu());
        root.setTop(actions.bar());
        root.getStyleClass().add("scenario-tree");
        keys();
        editing.document().reading().subscribe(this::show);
        editing.selected().subscribe(this::select);
        show();
    }

    Node node() {
        return root;
    }

    TreeView<ScenarioTree> tree() {
        return tree;
    }

    private void show() {
        if (editing.document().reading().get().tree().isEmpty()) {
            return;
        }
        Texts texts = editing.texts();
        ScenarioTree now = ScenarioTree.of(
                TypedNode.root(editing.document().reading().get().tree().get()),
                editing.document().reading().get().problems(),
                texts);
        if (tree.getRoot() != null && tree.getRoot().getValue().equals(now)) {
            return;
        }
        following = true;
        tree.setRoot(item(now, 0));
        following = false;
        select(editing.selected().get());
    }

    private TreeItem<ScenarioTree> item(ScenarioTree node, int depth) {
        TreeItem<ScenarioTree> item = new TreeItem<>(node);
        node.children().forEach(child -> item.getChildren().add(item(child, depth + 1)));
        boolean open = opened.contains(node.path()) || depth < OPEN_DEPTH && !closed.contains(node.path());
        item.setExpanded(open);
        item.expandedProperty().addListener((property, before, now) -> {
            (now ? opened : closed).add(node.path());
            (now ? closed : opened).remove(node.path());
        });
        return item;
    }

    private void chosen(TreeItem<ScenarioTree> item) {
        if (item != null && !following) {
            following = true;
            editing.selected().set(item.getValue().path());
            following = false;
        }
    }

    private void select(String path) {
        if (following || tree.getRoot() == null) {
            return;
        }
        find(tree.getRoot(), editing.nearest(path)).ifPresent(item -> {
            following = true;
            for (TreeItem<ScenarioTree> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
            int row = tree.getRow(item);
            if (row >= 0 && !tree.isFocused()) {
                tree.scrollTo(Math.max(0, row - 4));
            }
            following = false;
        });
    }

    private static Optional<TreeItem<ScenarioTree>> find(TreeItem<ScenarioTree> item, String path) {
        if (item.getValue().path().equals(path)) {
            return Optional.of(item);
        }
        return item.getChildren().stream()
                .filter(child -> ScenarioTree.isIn(path, child.getValue().path()))
                .findFirst()
                .flatMap(child -> find(child, path));
    }

    private void rename() {
        TreeItem<ScenarioTree> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && editing.canRename(item.getValue().path())) {
            tree.requestFocus();
            tree.edit(item);
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> menu.getItems().setAll(actions.items()));
        menu.getItems().setAll(List.of(new MenuItem()));
        return menu;
    }

    private void keys() {
        KeyCombination twice = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
        KeyCombination up = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
        KeyCombination down = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        tree.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (tree.getEditingItem() != null) {
                return;
            }
            boolean done = true;
            if (event.getCode() == KeyCode.DELETE) {
                actions.remove();
            } else if (event.getCode() == KeyCode.F2) {
                rename();
            } else if (event.getCode() == KeyCode.INSERT) {
                actions.showAdditions();
            } else if (twice.match(event)) {
                actions.duplicate();
            } else if (up.match(event)) {
                actions.move(-1);
            } else if (down.match(event)) {
                actions.move(1);
            } else {
                done = false;
            }
            if (done) {
                event.consume();
            }
        });
    }
}
