package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The knobs of the run, by what they are for; what is turned seldom is folded away. */
public final class KnobPane extends BorderPane {
    private static final Set<String> SELDOM = Set.of("write-maximum", "read-maximum", "write-warm", "read-warm");
    private static final double WIDTH = 300;
    private static final double GAP = 8;

    private final KnobModel model;
    private final Texts texts;
    private final VBox list = new VBox(2 * GAP);

    /** @param shown whether it is to be seen */
    public KnobPane(KnobModel model, Texts texts, ObservableBooleanValue shown) {
        this.model = model;
        this.texts = texts;
        setId("knobs");
        getStyleClass().add("knob-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setTop(head());
        list.setPadding(new Insets(GAP, 2 * GAP, 2 * GAP, 2 * GAP));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        model.groups().subscribe(this::show);
    }

    private Node head() {
        Label title = new Label(texts.get("run.knobs"));
        title.getStyleClass().add("title-4");
        Label intro = new Label();
        intro.setWrapText(true);
        intro.getStyleClass().add("text-muted");
        intro.textProperty().bind(model.turnable().map(now -> texts.get(now ? "run.knobs.intro" : "run.knobs.idle")));
        VBox head = new VBox(GAP / 2, title, intro);
        head.setPadding(new Insets(2 * GAP, 2 * GAP, 0, 2 * GAP));
        return head;
    }

    private void show(List<KnobModel.Group> groups) {
        if (groups.isEmpty()) {
            Label none = new Label(texts.get("run.knobs.none"));
            none.setWrapText(true);
            list.getChildren().setAll(none);
        } else {
            list.getChildren().clear();
            add(groups, 0);
        }
    }

    /** One group after another, with a moment for whatever else the window has to do: nodes take long to style. */
    private void add(List<KnobModel.Group> groups, int next) {
        if (next < groups.size() && groups.equals(model.groups().get())) {
            list.getChildren().add(group(groups.get(next)));
            Platform.runLater(() -> add(groups, next + 1));
        }
    }

    private Node group(KnobModel.Group group) {
        String title =
                texts.get("run.knob.group." + group.of().what(), group.of().name());
        Label name = new Label(title);
        name.getStyleClass().add("text-bold");
        name.setWrapText(true);
        VBox box = new VBox(GAP, name);
        box.setAccessibleText(title);
        KnobNodes nodes = new KnobNodes(title, texts);
        group.numbers().stream()
                .filter(knob -> !isSeldom(knob))
                .map(nodes::number)
                .forEach(box.getChildren()::add);
        group.switches().stream().map(nodes::toggle).forEach(box.getChildren()::add);
        if (!group.faults().isEmpty()) {
            box.getChildren().add(nodes.faults(group.faults()));
        }
        List<Node> seldom = group.numbers().stream()
                .filter(KnobPane::isSeldom)
                .map(nodes::number)
                .toList();
        if (!seldom.isEmpty()) {
            VBox folded = new VBox(GAP);
            folded.getChildren().setAll(seldom);
            TitledPane more = new TitledPane(texts.get("run.knobs.more"), folded);
            more.setExpanded(false);
            more.setAnimated(false);
            more.getStyleClass().add("dense");
            box.getChildren().add(more);
        }
        return box;
    }

    private static boolean isSeldom(NumberKnob knob) {
        return SELDOM.contains(knob.knob().word());
    }
}
