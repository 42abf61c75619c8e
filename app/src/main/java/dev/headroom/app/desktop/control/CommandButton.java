package dev.headroom.app.desktop.control;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.CommandWords;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The button of a command. It stands in a pane of its own, which shows the tooltip also while the button is disabled: that is when
 * people want to know why.
 */
public final class CommandButton extends StackPane {
    private static final Duration SOON = Duration.millis(400);

    private final ButtonBase button;

    private CommandButton(Command command, CommandWords words) {
        button = command.selected().isPresent() ? new ToggleButton() : new Button();
        button.setId("command-" + command.id().replace('.', '-'));
        command.icon().ifPresent(icon -> button.setGraphic(Icons.of(icon)));
        button.disableProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !command.enabled().get(), command.enabled()));
        button.accessibleTextProperty().bind(words.following(command));
        button.setOnAction(event -> command.perform());
        if (button instanceof ToggleButton toggle) {
            command.selected().orElseThrow().subscribe(() -> follow(toggle, command));
            follow(toggle, command);
            toggle.setOnAction(event -> {
                command.perform();
                follow(toggle, command);
            });
        }
        Tooltip tip = new Tooltip();
        tip.setShowDelay(SOON);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setOnShowing(event -> tip.setText(words.tooltip(command)));
        Tooltip.install(this, tip);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(button);
    }

    /** One with a picture only. */
    public static CommandButton icon(Command command, CommandWords words) {
        CommandButton made = new CommandButton(command, words);
        made.button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return made;
    }

    /** One with its name, and its picture where it has one. */
    public static CommandButton named(Command command, CommandWords words) {
        CommandButton made = new CommandButton(command, words);
        made.button.textProperty().bind(words.following(command));
        return made;
    }

    /** The button itself, to be styled. */
    public ButtonBase button() {
        return button;
    }

    /** This one, with a style class on its button. */
    public Node styled(String styleClass) {
        button.getStyleClass().add(styleClass);
        return this;
    }

    private static void follow(ToggleButton toggle, Command command) {
        toggle.setSelected(command.selected().orElseThrow().get());
    }
}
