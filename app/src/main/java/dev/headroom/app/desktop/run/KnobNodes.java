package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the knobs of one thing look like: a field and a slider, a check box, a button. */
final class KnobNodes {
    private static final double GAP = 6;
    private static final double FIELD_WIDTH = 84;
    private static final double SLIDER_STEP = 0.02;

    private final String of;
    private final Texts texts;

    /** @param of the thing, for those who hear the knob's name alone */
    KnobNodes(String of, Texts texts) {
        this.of = of;
        this.texts = texts;
    }

    Node number(NumberKnob knob) {
        String word = texts.get("run.knob." + knob.knob().word());
        Label name = new Label(word);
        TextField field = field(knob, word);
        name.setLabelFor(field);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(GAP, name, space, field);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(
                GAP / 2, line, slider(knob, word), said(knob.note(), "text-muted"), said(knob.problem(), "danger"));
        box.disableProperty().bind(knob.turnable().not());
        return box;
    }

    private TextField field(NumberKnob knob, String word) {
        TextField field = new TextField();
        field.setId("knob-" + knob.knob().word());
        field.setPrefWidth(FIELD_WIDTH);
        field.setMinWidth(FIELD_WIDTH);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.textProperty().bindBidirectional(knob.text());
        field.setAccessibleText(texts.get("run.knob.of", word, of));
        field.setAccessibleHelp(texts.get("run.knob.unit.tip"));
        field.setTooltip(new Tooltip(texts.get("run.knob.unit.tip")));
        field.setOnAction(event -> knob.apply());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                knob.forget();
                event.consume();
            }
        });
        return field;
    }

    /** It turns when it is let go: on its way it passes numbers that nobody wants. */
    private Slider slider(NumberKnob knob, String word) {
        Slider slider = new Slider(0, 1, knob.position(knob.value().get()));
        slider.setBlockIncrement(SLIDER_STEP);
        slider.setAccessibleText(texts.get("run.knob.slider", texts.get("run.knob.of", word, of)));
        boolean[] following = new boolean[1];
        knob.value().subscribe(number -> {
            if (!slider.isValueChanging()) {
                following[0] = true;
                slider.setValue(knob.position(number.longValue()));
                following[0] = false;
            }
        });
        slider.valueProperty().subscribe(position -> {
            if (following[0]) {
                return;
            }
            long number = knob.at(position.doubleValue());
            knob.text()
                    .set(
                            number == knob.knob().least() && knob.knob().none()
                                    ? texts.get("run.knob.none")
                                    : Long.toString(number));
            if (!slider.isValueChanging()) {
                knob.turn(number);
            }
        });
        slider.valueChangingProperty().subscribe((before, changing) -> {
            if (before && !changing) {
                knob.turn(knob.at(slider.getValue()));
            }
        });
        return slider;
    }

    Node toggle(SwitchKnob knob) {
        String word = texts.get("run.knob." + knob.knob().word());
        CheckBox box = new CheckBox(word);
        box.setId("knob-" + knob.knob().word());
        box.setAccessibleText(texts.get("run.knob.of", word, of));
        knob.on().subscribe(box::setSelected);
        box.disableProperty().bind(knob.turnable().not());
        box.setOnAction(event -> {
            boolean wanted = box.isSelected();
            box.setSelected(knob.on().get()); // it shows what is so, and that follows
            knob.turn(wanted);
        });
        return new VBox(GAP / 2, box, said(knob.problem(), "danger"));
    }

    Node faults(List<FaultKnob> knobs) {
        FlowPane pane = new FlowPane(GAP, GAP);
        VBox box = new VBox(GAP / 2, pane);
        for (FaultKnob knob : knobs) {
            pane.getChildren().add(fault(knob));
            box.getChildren().add(said(knob.problem(), "danger"));
        }
        return box;
    }

    private Node fault(FaultKnob knob) {
        String word =
                texts.get("run.knob." + knob.knob().word(), knob.knob().detail().orElse(""));
        Button button = new Button(word, Icons.of("fth-zap-off"));
        button.getStyleClass().add("small");
        button.setAccessibleText(texts.get("run.knob.of", word, of));
        button.disableProperty().bind(knob.turnable().not());
        button.setOnAction(event -> knob.press());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(knob.times().map(times -> texts.get("run.knob.pressed", times.intValue())));
        button.setTooltip(tip);
        return button;
    }

    private static Label said(ObservableStringValue text, String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll(style, "text-small");
        label.textProperty().bind(text);
        label.visibleProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !text.get().isEmpty(), text));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
