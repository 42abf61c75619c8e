package dev.headroom.app.desktop.edit;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Add, duplicate, rename, remove, move: as buttons and as a menu. What cannot be done now is disabled, and says why. */
final class NodeActions {
    private final Editing editing;
    private final MenuButton add = new MenuButton();
    private final HBox bar = new HBox();
    private final List<Action> actions;

    private record Action(String id, String icon, BooleanSupplier possible, Runnable deed, ButtonBase button) {}

    NodeActions(Editing editing, Runnable rename) {
        this.editing = editing;
        this.actions = List.of(
                action("duplicate", "fth-copy", () -> editing.isElement(path()), this::duplicate),
                action("rename", "fth-edit-2", () -> editing.canRename(path()), rename),
                action("remove", "fth-trash-2", () -> editing.canRemove(path()), this::remove),
                action("up", "fth-arrow-up", () -> editing.canMove(path(), -1), () -> move(-1)),
                action("down", "fth-arrow-down", () -> editing.canMove(path(), 1), () -> move(1)));
        add.setGraphic(new FontIcon("fth-plus"));
        add.setText(texts().get("model.add"));
        add.setId("add");
        add.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        add.getStyleClass().add(Styles.SMALL);
        add.setTooltip(new Tooltip(texts().get("model.add.tip")));
        add.setOnShowing(event -> add.getItems().setAll(additions()));
        add.getItems().add(new MenuItem());
        bar.getStyleClass().add("tree-bar");
        bar.getChildren().add(add);
        actions.forEach(action -> bar.getChildren().add(framed(action)));
        editing.selected().subscribe(this::update);
        editing.document().reading().subscribe(this::update);
        update();
    }

    Node bar() {
        return bar;
    }

    /** The same for a context menu. */
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(additions());
        items.forEach(item -> item.setText(texts().get("model.add.what", item.getText())));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (Action action : actions) {
            MenuItem item = new MenuItem(texts().get("model." + action.id()));
            item.setGraphic(new FontIcon(action.icon()));
            item.setDisable(!action.possible().getAsBoolean());
            item.setOnAction(event -> action.deed().run());
            items.add(item);
        }
        return items;
    }

    void showAdditions() {
        add.show();
    }

    void duplicate() {
        if (editing.isElement(path())) {
            editing.duplicate(path());
        }
    }

    void remove() {
        if (editing.canRemove(path())) {
            editing.remove(path());
        }
    }

    void move(int by) {
        if (editing.canMove(path(), by)) {
            editing.move(path(), by);
        }
    }

    /** What stands under one word together is a menu of its own, unless there is nothing else. */
    private List<MenuItem> additions() {
        Map<String, List<Editing.Addition>> groups = new LinkedHashMap<>();
        editing.additions(path())
                .forEach(addition -> groups.computeIfAbsent(addition.group(), unused -> new ArrayList<>())
                        .add(addition));
        List<MenuItem> items = new ArrayList<>();
        groups.forEach((group, additions) -> {
            List<MenuItem> inside = additions.stream().map(NodeActions::item).toList();
            if (group.isEmpty() || groups.size() == 1) {
                items.addAll(inside);
            } else {
                Menu menu = new Menu(group);
                menu.getItems().setAll(inside);
                items.add(menu);
            }
        });
        return items;
    }

    private static MenuItem item(Editing.Addition addition) {
        MenuItem item = new MenuItem(addition.label());
        item.setOnAction(event -> addition.action().run());
        return item;
    }

    private Action action(String id, String icon, BooleanSupplier possible, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("node-" + id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(texts().get("model." + id));
        button.setOnAction(event -> deed.run());
        return new Action(id, icon, possible, deed, button);
    }

    /** A disabled button shows no tooltip; what it stands in does. */
    private StackPane framed(Action action) {
        StackPane frame = new StackPane(action.button());
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        tip.setOnShowing(event -> {
            String key = "model." + action.id() + (action.button().isDisabled() ? ".not" : ".tip");
            tip.setText(texts().get(key));
        });
        Tooltip.install(frame, tip);
        return frame;
    }

    private void update() {
        actions.forEach(action -> action.button().setDisable(!action.possible().getAsBoolean()));
        add.setDisable(editing.additions(path()).isEmpty());
    }

    private String path() {
        return editing.selected().get();
    }

    private Texts texts() {
        return editing.texts();
    }
}
