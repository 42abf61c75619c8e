package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.command.Commands;
import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys on one page, by menu. */
final class ShortcutsSheet extends VBox {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 640;
    private static final double COLUMN = 340;

    private final CommandWords words;
    private final Texts texts;
    private final Overlay overlay;
    private final Button close;

    ShortcutsSheet(Commands commands, Texts texts, Overlay overlay) {
        this.words = new CommandWords(texts);
        this.texts = texts;
        this.overlay = overlay;
        setId("shortcuts");
        setPrefSize(WIDTH, HEIGHT);
        Label title = new Label(texts.get("shell.shortcuts.title"));
        title.getStyleClass().add("title-3");
        FlowPane groups = new FlowPane(24, 20);
        groups.setPrefWrapLength(WIDTH - 60);
        MenuPlan.ALL.forEach(plan -> {
            List<Command> keyed = keyed(plan, commands);
            if (!keyed.isEmpty()) {
                groups.getChildren().add(group(plan, keyed));
            }
        });
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        close = new Button(texts.get("shell.dialog.close"));
        close.setOnAction(event -> overlay.close());
        getChildren().addAll(title, scroll, close);
    }

    void open() {
        overlay.show(this, close);
    }

    private static List<Command> keyed(MenuPlan plan, Commands commands) {
        return plan.groups().stream()
                .flatMap(List::stream)
                .flatMap(pattern -> MenuPlan.commands(pattern, commands).stream())
                .filter(command -> command.key().isPresent())
                .toList();
    }

    private Node group(MenuPlan plan, List<Command> commands) {
        GridPane grid = new GridPane(12, 6);
        grid.setPrefWidth(COLUMN);
        Label name = new Label(texts.get("shell.menu." + plan.name()).replace("_", ""));
        name.getStyleClass().add("text-bold");
        grid.add(name, 0, 0, 2, 1);
        for (int row = 0; row < commands.size(); row++) {
            Label keys = new Label(words.keys(commands.get(row)).orElseThrow());
            keys.getStyleClass().add("keys");
            grid.add(keys, 0, row + 1);
            grid.add(new Label(words.name(commands.get(row))), 1, row + 1);
        }
        return grid;
    }
}
