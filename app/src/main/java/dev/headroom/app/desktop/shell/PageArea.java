package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The page that is shown, below the tool bar of the run. Pages are made when they are first shown, and kept. */
final class PageArea extends BorderPane {
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Node> made = new HashMap<>();
    private final Optional<Node> toolBar;

    PageArea(Session session, List<Page> pages) {
        pages.forEach(page -> this.pages.put(page.id(), page));
        toolBar = Slots.toolBar(session);
        toolBar.ifPresent(bar -> bar.setId("tool-bar"));
        setId("page-area");
        getStyleClass().add("page-area");
        session.navigation().page().subscribe(this::show);
    }

    private void show(String id) {
        Page page = pages.get(id);
        if (page != null) {
            setTop(id.equals(Navigation.WELCOME) ? null : toolBar.orElse(null));
            setCenter(made.computeIfAbsent(id, unused -> page.content().get()));
        }
    }
}
