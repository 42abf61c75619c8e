package dev.headroom.app.desktop.shell;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: pages at the left, the one that is chosen in the middle. */
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Session session;
    private final List<Page> pages;
    private final Map<String, Node> shown = new HashMap<>();
    private final BorderPane root = new BorderPane();

    public MainWindow(Session session) {
        this.session = session;
        this.pages = Pages.of(session);
    }

    public void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        root.setLeft(sidebar());
        Navigation navigation = session.navigation();
        navigation.page().subscribe(this::go);
        stage.setTitle(text().get("shell.title"));
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.show();
    }

    private Node sidebar() {
        VBox bar = new VBox();
        ToggleGroup one = new ToggleGroup();
        for (Page page : pages) {
            ToggleButton button = new ToggleButton(text().get("shell.page." + page.id()));
            button.setToggleGroup(one);
            button.setOnAction(event -> session.navigation().page().set(page.id()));
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void go(String id) {
        pages.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        page -> root.setCenter(shown.computeIfAbsent(
                                id, unused -> page.content().get())),
                        () -> root.setCenter(new Label(id)));
    }

    private Texts text() {
        return session.texts();
    }
}
