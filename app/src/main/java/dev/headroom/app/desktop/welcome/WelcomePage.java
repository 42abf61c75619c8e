package dev.headroom.app.desktop.welcome;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.control.CommandButton;
import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where one begins: something new, something of before, or one of the profiles that ship. */
public final class WelcomePage {
    /** Reading the profiles takes the processors as much as the first paint does: that one goes first. */
    private static final Duration FIRST_PAINT = Duration.ofMillis(150);

    private final Session session;
    private final WelcomeModel model = new WelcomeModel();

    public WelcomePage(Session session) {
        this.session = session;
    }

    /** The page; the profiles are read while it is shown. */
    public Node node() {
        BorderPane page = new BorderPane();
        page.setId("welcome");
        page.getStyleClass().add("welcome");
        page.setTop(head());
        page.setCenter(shelf());
        page.setRight(beside());
        session.surroundings()
                .delays()
                .after(FIRST_PAINT, () -> model.load(session.profiles(), session.reader(), session.surroundings()));
        return page;
    }

    private Node head() {
        Label title = new Label(texts().get("welcome.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        Label what = new Label(texts().get("welcome.what"));
        what.getStyleClass().add(Styles.TEXT_MUTED);
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(4, title, what);
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private Node beside() {
        Label start = new Label(texts().get("welcome.start"));
        start.getStyleClass().add("text-bold");
        VBox begin = new VBox(6, start);
        CommandWords words = new CommandWords(texts());
        ways().forEach(command -> begin.getChildren().add(way(command, words)));
        Label drop = new Label(texts().get("welcome.drop"));
        drop.setWrapText(true);
        drop.setMinHeight(Region.USE_PREF_SIZE);
        drop.getStyleClass().add(Styles.TEXT_MUTED);
        VBox beside = new VBox(begin, drop, new RecentList(session.files(), texts()));
        beside.getStyleClass().add("welcome-beside");
        return beside;
    }

    /** All commands that bring a scenario in, whichever there are. */
    private Stream<Command> ways() {
        return session.commands().of("file").stream()
                .filter(command -> command.id().matches("file\\.(new|open|import\\..*)"))
                .sorted(Comparator.comparing(command -> !command.id().equals("file.new")));
    }

    private static Node way(Command command, CommandWords words) {
        CommandButton button = CommandButton.named(command, words);
        button.setMaxWidth(Double.MAX_VALUE);
        button.button().setMaxWidth(Double.MAX_VALUE);
        button.button().getStyleClass().add("way");
        return button;
    }

    private Node shelf() {
        CardShelf cards = new CardShelf(texts(), this::open, this::run);
        Label none = new Label(texts().get("welcome.none"));
        none.setId("no-cards");
        none.getStyleClass().add(Styles.TEXT_MUTED);
        model.shown().subscribe(pairs -> {
            cards.show(pairs);
            none.setVisible(pairs.isEmpty() && !model.all().get().isEmpty());
            none.setManaged(none.isVisible());
        });
        VBox inside = new VBox(12, none, cards);
        inside.getStyleClass().add("shelf");
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setId("shelf");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(filters(), scroll);
    }

    private Node filters() {
        TextField search = new TextField();
        search.setId("search-profiles");
        search.setPromptText(texts().get("welcome.search"));
        search.setAccessibleText(texts().get("welcome.search"));
        model.search().bindBidirectional(search.textProperty());
        HBox.setHgrow(search, Priority.NEVER);
        FlowPane topics = new FlowPane(6, 6);
        topics.setId("topics");
        ToggleGroup one = new ToggleGroup();
        topics.getChildren().add(topic(Optional.empty(), one));
        Stream.of(Topic.values()).forEach(topic -> topics.getChildren().add(topic(Optional.of(topic), one)));
        VBox filters = new VBox(8, search, topics);
        filters.getStyleClass().add("filters");
        return filters;
    }

    private ToggleButton topic(Optional<Topic> topic, ToggleGroup one) {
        String word = topic.map(Topic::word).orElse("all");
        ToggleButton button = new ToggleButton(texts().get("welcome.topic." + word));
        topic.map(Topic::icon).map(Icons::of).ifPresent(button::setGraphic);
        button.setId("topic-" + word);
        button.getStyleClass().addAll(Styles.SMALL, "chip");
        button.setToggleGroup(one);
        model.topic().subscribe(now -> button.setSelected(now.equals(topic)));
        button.setOnAction(event -> {
            model.topic().set(topic);
            button.setSelected(true);
        });
        return button;
    }

    private void open(String profile) {
        session.files().openProfile(profile, Navigation.MODEL);
    }

    private void run(String profile) {
        session.files().openProfile(profile, Navigation.RUN);
        if (session.document().name().get().equals(profile)) {
            new RunWhenRead(session.document(), session.run()).begin();
        }
    }

    private Texts texts() {
        return session.texts();
    }
}
