package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.session.Session;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The pages at the left: pictures with names, or pictures alone where room is wanted. */
final class SideBar extends VBox {
    private static final Duration SOON = Duration.millis(300);

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final CommandWords words;

    SideBar(Session session, List<Page> pages, BooleanProperty folded) {
        this.words = new CommandWords(session.texts());
        setId("side-bar");
        getStyleClass().add("side-bar");
        setAccessibleText(session.texts().get("shell.sidebar"));
        for (Page page : pages) {
            ToggleButton button = button(session.commands().get("go." + page.id()), page.icon());
            button.getStyleClass().add("page-button");
            session.navigation().page().subscribe(now -> button.setSelected(now.equals(page.id())));
            getChildren().add(button);
        }
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        ToggleButton fold = button(session.commands().get("view.sideBar"), "fth-sidebar");
        fold.getStyleClass().add("fold-button");
        fold.setText(session.texts().get("shell.sidebar.fold"));
        folded.subscribe(fold::setSelected);
        getChildren().addAll(space, fold);
        folded.subscribe(this::fold);
    }

    private ToggleButton button(Command command, String icon) {
        ToggleButton button = new ToggleButton(words.name(command), Icons.of(icon));
        button.setId("side-" + command.id().replace('.', '-'));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setAccessibleText(words.name(command));
        button.setOnAction(event -> {
            command.perform();
            button.setSelected(
                    command.selected().map(ObservableBooleanValue::get).orElse(false));
        });
        Tooltip tip = new Tooltip(words.tooltip(command));
        tip.setShowDelay(SOON);
        button.setTooltip(tip);
        return button;
    }

    private void fold(boolean now) {
        pseudoClassStateChanged(FOLDED, now);
        lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .forEach(b -> b.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
