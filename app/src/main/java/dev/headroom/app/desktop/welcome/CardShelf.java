package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The cards in their pairs. They are made a few at a time, between one frame and the next, so that nobody waits for all of them. */
final class CardShelf extends FlowPane {
    private static final double GAP = 24;
    private static final double LEAST_PAIR = 690;
    private static final int AT_ONCE = 6;
    private static final int A_FRAME = 3;

    private final Texts texts;
    private final Consumer<String> open;
    private final Consumer<String> run;
    private final DoubleProperty pairWidth = new SimpleDoubleProperty(LEAST_PAIR);
    private final Map<CardPair, Node> made = new HashMap<>();
    private final Deque<CardPair> waiting = new ArrayDeque<>();
    private boolean filling;

    CardShelf(Texts texts, Consumer<String> open, Consumer<String> run) {
        super(GAP, 16);
        this.texts = texts;
        this.open = open;
        this.run = run;
        setId("cards");
        setMinWidth(LEAST_PAIR);
        getStyleClass().add("cards");
        pairWidth.bind(widthProperty().map(width -> pairWidth(width.doubleValue())));
    }

    /** As many pairs beside each other as there is room for, and each as wide as that leaves. */
    private static double pairWidth(double width) {
        double pairs = Math.max(1, Math.floor((width + GAP) / (LEAST_PAIR + GAP)));
        return Math.max(LEAST_PAIR, Math.floor((width + GAP) / pairs - GAP) - 1);
    }

    void show(List<CardPair> pairs) {
        getChildren().clear();
        waiting.clear();
        waiting.addAll(pairs);
        add(AT_ONCE);
        fillLater();
    }

    private void fillLater() {
        if (!waiting.isEmpty() && !filling) {
            filling = true;
            Platform.runLater(() -> {
                filling = false;
                add(A_FRAME);
                fillLater();
            });
        }
    }

    private void add(int count) {
        for (int i = 0; i < count && !waiting.isEmpty(); i++) {
            getChildren().add(made.computeIfAbsent(waiting.poll(), this::pair));
        }
    }

    private Node pair(CardPair pair) {
        HBox row = new HBox(card(pair.trouble(), false));
        row.getStyleClass().add("pair");
        row.prefWidthProperty().bind(pairWidth);
        pair.mended().ifPresent(mender -> {
            Label arrow = new Label("", Icons.of("fth-arrow-right"));
            arrow.setAccessibleText(texts.get("welcome.mended-by"));
            arrow.getStyleClass().add("mended-by");
            row.getChildren().addAll(arrow, card(mender, true));
        });
        return row;
    }

    private Node card(ProfileCard card, boolean mends) {
        return new CardView(card, mends, texts, open, run);
    }
}
