package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.document.Reading;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** At the bottom: what is open, whether anything is wrong with it, and how far its run is. */
final class StatusBar extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;

    StatusBar(Session session) {
        this.session = session;
        setId("status-bar");
        getStyleClass().add("window-status");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(document(), problems(), space);
        Slots.progress(session).ifPresent(getChildren()::add);
    }

    private Node document() {
        Label name = new Label();
        name.setId("status-document");
        name.setGraphic(Icons.of("fth-file-text"));
        name.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        this::documentName,
                        session.document().name(),
                        session.document().dirty()));
        return name;
    }

    private String documentName() {
        String name = session.document().name().get();
        if (name.isEmpty()) {
            return texts().get("shell.status.nothing");
        }
        return session.document().dirty().get() ? texts().get("shell.status.unsaved", name) : name;
    }

    /** Leads to where the problems are mended. */
    private Node problems() {
        Button button = new Button();
        button.setId("status-problems");
        button.getStyleClass().addAll("status-problems", "flat");
        button.setOnAction(event -> session.navigation().page().set(Navigation.MODEL));
        session.document().reading().subscribe(reading -> show(reading, button));
        return button;
    }

    private void show(Reading reading, Button button) {
        int count = reading.problems().size();
        boolean any = count > 0;
        button.setVisible(!reading.text().isEmpty());
        button.setText(any ? texts().get("shell.status.problems", count) : texts().get("shell.status.right"));
        button.setGraphic(Icons.of(any ? "fth-alert-circle" : "fth-check-circle"));
        button.pseudoClassStateChanged(WRONG, any);
    }

    private Texts texts() {
        return session.texts();
    }
}
