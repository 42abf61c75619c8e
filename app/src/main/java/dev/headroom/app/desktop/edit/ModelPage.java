package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.surroundings.KeptDividers;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The page on which a scenario is edited: its tree, the form of the node that is chosen with the sums that follow from it, and the
 * text, which is all of it. Whatever is changed in one shows in the others.
 */
public final class ModelPage {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private static final double TREE = 0.21;
    private static final double FORM = 0.52;

    private final Editing editing;
    private final ScenarioTreePane tree;
    private final SplitPane root;

    public ModelPage(
            ScenarioDocument document,
            Navigation navigation,
            Surroundings surroundings,
            Texts texts,
            TrafficPlace traffic,
            BooleanProperty textShown) {
        this.editing = new Editing(document, texts);
        this.tree = new ScenarioTreePane(editing);
        FormPane form = new FormPane(editing, new Form(editing), traffic);
        YamlPane yaml = new YamlPane(editing, surroundings);
        ProblemsPane problems = new ProblemsPane(editing, problem -> {
            if (textShown.get()) {
                yaml.jumpTo(problem);
            } else {
                editing.selected().set(editing.nearest(problem.path()));
            }
        });
        SplitPane middle = new SplitPane(withRefusal(form.node()), new ArithmeticPane(editing).node());
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.62);
        BorderPane beside = new BorderPane(middle);
        BorderPane left = new BorderPane(tree.node());
        left.setBottom(switchOf(textShown, texts));
        SplitPane right = new SplitPane(beside, yaml.node());
        this.root = new SplitPane(left, right);
        root.setDividerPositions(TREE);
        right.setDividerPositions(FORM);
        placeWhenShown(root);
        placeWhenShown(right);
        KeptDividers.keep(root, surroundings.settings(), "model.tree");
        KeptDividers.keep(right, surroundings.settings(), "model.text");
        beside.setBottom(problems.node());
        textShown.subscribe(shown -> showText(right, yaml.node(), shown));
        KeptDividers.keep(middle, surroundings.settings(), "model.form");
        root.getStyleClass().add("model-page");
        root.getStylesheets()
                .add(Objects.requireNonNull(ModelPage.class.getResource("model.css"), "model.css")
                        .toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        navigation.node().subscribe(path -> path.ifPresent(editing.selected()::set));
    }

    public Node node() {
        return root;
    }

    Editing editing() {
        return editing;
    }

    /** Undo goes through all changes in their order, whichever pane has the focus; what is only typed yet goes first. */
    private void undoOrRedo(KeyEvent event) {
        if (UNDO.match(event)) {
            boolean typed = event.getTarget() instanceof TextInputControl input
                    && input.getUserData() instanceof Field field
                    && field.isTouched();
            if (typed) {
                ((Field) ((TextInputControl) event.getTarget()).getUserData()).revert();
            } else {
                editing.document().undo();
            }
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            editing.document().redo();
            event.consume();
        }
    }

    /** A split pane that grows to its place gives each part as much more as any other; the shares are meant for the end. */
    private static void placeWhenShown(SplitPane pane) {
        AtomicBoolean placed = new AtomicBoolean();
        pane.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0 && placed.compareAndSet(false, true)) {
                double[] wanted = pane.getDividerPositions();
                Platform.runLater(() -> pane.setDividerPositions(wanted));
            }
        });
    }

    private static CheckBox switchOf(BooleanProperty textShown, Texts texts) {
        CheckBox box = new CheckBox(texts.get("model.text"));
        box.setId("show-text");
        box.setTooltip(new Tooltip(texts.get("model.text.tip")));
        box.selectedProperty().bindBidirectional(textShown);
        box.setPadding(new Insets(8));
        return box;
    }

    /** Folded away and back, it takes the room that it had. */
    private static void showText(SplitPane pane, Node text, boolean shown) {
        if (shown && !pane.getItems().contains(text)) {
            pane.getItems().add(text);
            if (pane.getUserData() instanceof Double place) {
                pane.setDividerPositions(place);
            }
        } else if (!shown && pane.getItems().contains(text)) {
            pane.setUserData(pane.getDividerPositions()[0]);
            pane.getItems().remove(text);
        }
    }

    private Node withRefusal(Node form) {
        Label refusal = new Label();
        refusal.textProperty().bind(editing.refusal().map(text -> text.isEmpty() ? "" : "▲ " + text));
        refusal.setWrapText(true);
        refusal.getStyleClass().add("refusal");
        refusal.visibleProperty().bind(editing.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        VBox.setVgrow(form, Priority.ALWAYS);
        return new VBox(refusal, form);
    }
}
