package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.run.RunState;
import dev.headroom.app.desktop.session.Session;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of items: what is in the tables of the run, to be browsed and to be asked. */
public final class ItemsPage {
    private final Session session;
    private final ItemsModel items;
    private final PromptModel prompt;

    /** Gets ready: its commands can be given, be it shown or not. */
    public ItemsPage(Session session) {
        this.session = session;
        this.items = new ItemsModel(session.run());
        this.prompt = new PromptModel(
                session.run(), session.surroundings(), session.texts().get("items.read-only"));
        var hasTables =
                Bindings.createBooleanBinding(() -> !items.tables().get().isEmpty(), items.tables());
        session.commands()
                .add(Command.of("items.load", this::load)
                        .withIcon("fth-database")
                        .enabledWhen(Bindings.createBooleanBinding(
                                () -> !session.run().isUnderWay()
                                        && session.document()
                                                .reading()
                                                .get()
                                                .loaded()
                                                .isPresent(),
                                session.run().state(),
                                session.document().reading())));
        session.commands().add(Command.of("items.refresh", items::refresh).enabledWhen(hasTables));
        session.commands()
                .add(Command.of("items.run", prompt::run)
                        .withIcon("fth-terminal")
                        .enabledWhen(hasTables.and(Bindings.not(prompt.busy()))));
    }

    /** The page. */
    public Node node() {
        Label title = new Label(session.texts().get("items.title"));
        title.getStyleClass().add("title-2");
        TabPane tabs = new TabPane(
                new Tab(session.texts().get("items.browse"), new BrowsePane(session, items).node()),
                new Tab(session.texts().get("items.partiql"), new PromptPane(session, items, prompt).node()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Node none = none();
        none.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> items.tables().get().isEmpty(), items.tables()));
        tabs.visibleProperty().bind(none.visibleProperty().not());
        BorderPane root = new BorderPane(new StackPane(tabs, none));
        root.getStyleClass().add("items-page");
        root.setPadding(new Insets(16));
        root.setTop(title);
        return root;
    }

    private Node none() {
        Command load = session.commands().get("items.load");
        Button button = new Button(session.texts().get("items.load"));
        button.setId("items-load");
        button.setMnemonicParsing(true);
        button.setTooltip(new Tooltip(session.texts().get("items.load.tip")));
        button.setOnAction(event -> load.perform());
        button.disableProperty().bind(Bindings.not(load.enabled()));
        VBox box = new VBox(12, new Label(session.texts().get("items.none")), button);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void load() {
        if (session.run().state().get() != RunState.RUNNING) {
            session.document().reading().get().loaded().ifPresent(session.run()::begin);
        }
    }
}
