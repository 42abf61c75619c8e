package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.surroundings.KeptDividers;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
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

    private static final double[] DIVIDERS = {0.22, 0.6};

    private final Editing editing;
    private final ScenarioTreePane tree;
    private final SplitPane root;

    public ModelPage(
            ScenarioDocument document,
            Navigation navigation,
            Surroundings surroundings,
            Texts texts,
            TrafficPlace traffic) {
        this.editing = new Editing(document, texts);
        this.tree = new ScenarioTreePane(editing);
        FormPane form = new FormPane(editing, new Form(editing), traffic);
        YamlPane yaml = new YamlPane(editing, surroundings);
        ProblemsPane problems = new ProblemsPane(editing, yaml::jumpTo);
        SplitPane middle = new SplitPane(withRefusal(form.node()), new ArithmeticPane(editing).node());
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.68);
        BorderPane right = new BorderPane(yaml.node());
        right.setBottom(problems.node());
        this.root = new SplitPane(tree.node(), middle, right);
        placeDividersWhenShown();
        root.setDividerPositions(DIVIDERS);
        KeptDividers.keep(root, surroundings.settings(), "model.panes");
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
    private void placeDividersWhenShown() {
        AtomicBoolean placed = new AtomicBoolean();
        root.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0 && placed.compareAndSet(false, true)) {
                double[] wanted = root.getDividerPositions();
                Platform.runLater(() -> root.setDividerPositions(wanted));
            }
        });
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
