package dev.headroom.app.desktop.welcome;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A profile: what happens in it, what it is about, how its traffic goes, and the way in. */
final class CardView extends VBox {
    private static final double WIDTH = 372;
    private static final double HEIGHT = 166;
    private static final double TIP_WIDTH = 460;
    private static final Duration READ = Duration.seconds(30);

    CardView(ProfileCard card, boolean mends, Texts texts, Consumer<String> open, Consumer<String> run) {
        getStyleClass().add("profile-card");
        setId("card-" + card.name());
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        Label title = new Label(card.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, new Sparkline(card.traffic()));
        Label story = new Label(card.story());
        story.getStyleClass().add("card-story");
        story.setWrapText(true);
        Tooltip whole = new Tooltip(card.story());
        whole.setWrapText(true);
        whole.setMaxWidth(TIP_WIDTH);
        whole.setShowDuration(READ);
        story.setTooltip(whole);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(head, story, space, foot(card, mends, texts, open, run));
        setOnMouseClicked(event -> open.accept(card.name()));
    }

    private static Node foot(
            ProfileCard card, boolean mends, Texts texts, Consumer<String> open, Consumer<String> run) {
        HBox badges = new HBox(6);
        badges.getStyleClass().add("badges");
        if (mends) {
            badges.getChildren().add(badge("fth-check-circle", texts.get("welcome.mends"), "mends"));
        }
        card.topics().forEach(topic -> badges.getChildren()
                .add(badge(topic.icon(), texts.get("welcome.topic." + topic.word()), "topic")));
        HBox.setHgrow(badges, Priority.ALWAYS);
        Button opens = new Button(texts.get("welcome.open"));
        opens.setId("open-" + card.name());
        opens.setAccessibleText(texts.get("welcome.open.what", card.title()));
        opens.setOnAction(event -> open.accept(card.name()));
        Button runs = new Button(texts.get("welcome.run"), Icons.of("fth-play"));
        runs.setId("run-" + card.name());
        runs.setAccessibleText(texts.get("welcome.run.what", card.title()));
        runs.setOnAction(event -> run.accept(card.name()));
        for (Button button : new Button[] {opens, runs}) {
            button.getStyleClass().add(Styles.SMALL);
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox foot = new HBox(8, badges, opens, runs);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private static Node badge(String icon, String text, String kind) {
        Label badge = new Label("", Icons.of(icon));
        badge.getStyleClass().addAll("badge", kind);
        badge.setTooltip(new Tooltip(text));
        badge.setAccessibleText(text);
        return badge;
    }
}
