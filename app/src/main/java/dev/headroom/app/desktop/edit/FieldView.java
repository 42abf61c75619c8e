package dev.headroom.app.desktop.edit;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One field with its label before it, its documentation under it, and what is wrong with it between. */
final class FieldView {
    private final Field field;
    private final Texts texts;
    private final VBox root = new VBox();

    private FieldView(Field field, Texts texts) {
        this.field = field;
        this.texts = texts;
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        Control control = control();
        label.setLabelFor(control);
        control.setId(id(field));
        control.setUserData(field);
        control.setAccessibleText(field.label());
        control.setAccessibleHelp(field.documentation() + " " + field.terms());
        HBox line = new HBox(8, label, framed(control), resetButton());
        line.setAlignment(field.kind() == FieldKind.STORY ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        root.getChildren().addAll(line, problem(), documentation());
        root.getStyleClass().add("field");
    }

    static Node of(Field field, Texts texts) {
        return new FieldView(field, texts).root;
    }

    /** {@code field-tables-Products-readCapacity}: how tests and scripts find it. */
    static String id(Field field) {
        return "field-" + field.path().replaceAll("[^A-Za-z0-9]+", "-");
    }

    private Control control() {
        return switch (field.kind()) {
            case WORDS -> choice();
            case SWITCH -> box();
            case STORY -> story();
            default -> field.suggestions().isEmpty() ? text(new TextField()) : names();
        };
    }

    private Node framed(Control control) {
        if (!field.isCapacity()) {
            HBox.setHgrow(control, Priority.ALWAYS);
            control.setMaxWidth(field.kind() == FieldKind.SWITCH ? Control.USE_PREF_SIZE : Double.MAX_VALUE);
            if (field.kind() != FieldKind.SWITCH) {
                return control;
            }
            HBox box = new HBox(control);
            HBox.setHgrow(box, Priority.ALWAYS);
            return box;
        }
        control.setMinWidth(96);
        control.setPrefWidth(96);
        Node slider = CapacitySlider.of(field);
        HBox both = new HBox(8, control, slider);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private <T extends TextInputControl> T text(T input) {
        input.textProperty().bindBidirectional(field.draft());
        input.setPromptText(field.prompt());
        input.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                field.commit();
            }
        });
        input.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !(input instanceof TextArea)) {
                field.commit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && field.isTouched()) {
                field.revert();
                event.consume();
            }
        });
        return input;
    }

    /** A name among those that the scenario has; another one may be typed, and is then marked as wrong. */
    private Control names() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.suggestions());
        box.setOnShowing(event -> box.getItems().setAll(field.suggestions()));
        box.setEditable(true);
        box.getEditor().setUserData(field);
        box.getEditor().setAccessibleText(field.label());
        text(box.getEditor());
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null && !now.equals(field.draft().get())) {
                field.draft().set(now);
            }
            field.commit();
        });
        return box;
    }

    private Control story() {
        TextArea area = text(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(5);
        return area;
    }

    private Control choice() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.words());
        box.setPromptText(field.prompt());
        box.setButtonCell(new PromptingCell(field.prompt()));
        field.draft().subscribe(word -> box.setValue(word.isEmpty() ? null : word));
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null && !now.equals(field.draft().get())) {
                field.choose(now);
            }
        });
        return box;
    }

    private Control box() {
        CheckBox box = new CheckBox();
        field.draft()
                .subscribe(word -> box.setSelected(
                        word.isEmpty() ? field.defaultText().equals("true") : word.equalsIgnoreCase("true")));
        box.setOnAction(event -> field.choose(String.valueOf(box.isSelected())));
        return box;
    }

    private Node resetButton() {
        Button reset = new Button(null, new FontIcon("fth-rotate-ccw"));
        reset.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        String what = field.defaultText().isEmpty()
                ? texts.get("model.clear", field.label())
                : texts.get("model.reset", field.label(), field.defaultText());
        reset.setAccessibleText(what);
        reset.setTooltip(new Tooltip(what));
        reset.setOnAction(event -> {
            field.revert();
            field.reset();
        });
        reset.visibleProperty().bind(field.given());
        reset.setDisable(!field.isOptional());
        if (!field.isOptional()) {
            reset.visibleProperty().unbind();
            reset.setVisible(false);
        }
        reset.setFocusTraversable(false);
        return reset;
    }

    private Node problem() {
        Label problem = new Label();
        problem.textProperty().bind(field.problem().map(text -> text.isEmpty() ? "" : "▲ " + text));
        problem.getStyleClass().add("field-problem");
        problem.setId(id(field) + "-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(field.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Node documentation() {
        List<String> lines = List.of(field.documentation(), field.terms());
        Label label = new Label(
                String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList()));
        label.getStyleClass().add("field-documentation");
        label.setWrapText(true);
        return label;
    }

    /** A combo box forgets its prompt once something was chosen; this one shows it again. */
    private static final class PromptingCell extends ListCell<String> {
        private final String prompt;

        PromptingCell(String prompt) {
            this.prompt = prompt;
        }

        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            boolean none = empty || word == null || word.isEmpty();
            setText(none ? prompt : word);
            setOpacity(none ? 0.6 : 1);
        }
    }
}
