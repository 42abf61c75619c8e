package dev.headroom.app.desktop.welcome;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.cost.Dollars;
import dev.headroom.scenario.BillingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The wizard as it is seen: a step at the left, what the answers come to at the right. Enter goes on, Escape leaves. */
public final class WizardView extends BorderPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final WizardModel model;
    private final Texts texts;
    private final List<Node> steps;
    private final List<EntryField> fields = new ArrayList<>();
    private final ScrollPane form = new ScrollPane();

    public WizardView(WizardModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("wizard");
        getStylesheets().add("/dev/headroom/app/desktop/welcome/wizard.css");
        EntryField table = field(model.table());
        EntryField reads = field(model.reads());
        EntryField budget = field(model.budget());
        RadioButton provisioned = billing(BillingMode.PROVISIONED);
        RadioButton onDemand = billing(BillingMode.ON_DEMAND);
        join(provisioned, onDemand);
        this.steps = List.of(
                step(
                        0,
                        table,
                        field(model.partitionKey()),
                        field(model.sortKey()),
                        pair(model.itemSize(), model.items())),
                step(
                        1,
                        new HBox(16, reads, field(model.writes())),
                        strong(),
                        choice("shape", model.shape(), TrafficShape.values(), shape -> "wizard.shape." + shape.id()),
                        choice("keys", model.keys(), KeyDistribution.values(), keys -> "wizard.keys." + keys.id()),
                        idle()),
                step(2, new Label(texts.get("wizard.field.billing")), provisioned, onDemand, budget));
        List.of(table.field(), reads.field(), provisioned).forEach(WizardView::takeKeys);
        form.setFitToWidth(true);
        form.setFocusTraversable(false);
        form.getStyleClass().add(Styles.FLAT);
        setCenter(form);
        setTop(header());
        setBottom(buttons());
        setRight(sums());
        model.step().subscribe(step -> show(step.intValue()));
    }

    private void show(int step) {
        form.setContent(steps.get(step));
        form.setVvalue(0);
    }

    /** The first field of a step takes the keys as soon as it is in the window; which it is not at once. */
    private static void takeKeys(Control first) {
        first.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(first::requestFocus);
            }
        });
    }

    private Node header() {
        Label title = new Label(texts.get("wizard.title"));
        title.getStyleClass().add(Styles.TITLE_3);
        HBox line = new HBox(8);
        for (int i = 0; i < WizardModel.STEPS; i++) {
            Label label = new Label((i + 1) + "  " + texts.get("wizard.step." + i));
            label.getStyleClass().add("wizard-step");
            int place = i;
            model.step().subscribe(step -> {
                label.pseudoClassStateChanged(CURRENT, step.intValue() == place);
                label.setAccessibleText(
                        texts.get("wizard.step.at", place + 1, WizardModel.STEPS, texts.get("wizard.step." + place)));
            });
            line.getChildren().add(label);
        }
        VBox header = new VBox(8, title, line);
        header.getStyleClass().add("wizard-header");
        return header;
    }

    private Node step(int step, Node... fields) {
        Label lead = new Label(texts.get("wizard.lead." + step));
        lead.setWrapText(true);
        VBox box = new VBox(10, lead);
        box.getStyleClass().add("wizard-form");
        box.getChildren().addAll(fields);
        return box;
    }

    /** Where something is wrong, there the keys go. */
    private void goToWrong() {
        fields.stream().filter(field -> field.entry().wrong().get()).findFirst().ifPresent(field -> field.field()
                .requestFocus());
    }

    private EntryField field(Entry<?> entry) {
        EntryField field = new EntryField(entry, texts);
        fields.add(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(240);
        return field;
    }

    private Node pair(Entry<?> left, Entry<?> right) {
        return new HBox(16, field(left), field(right));
    }

    private Node strong() {
        CheckBox box = new CheckBox(texts.get("wizard.field.strong"));
        box.setId("wizard-strong");
        box.selectedProperty().bindBidirectional(model.strong());
        return box;
    }

    private Node idle() {
        Label label = new Label("▲ " + texts.get("wizard.idle"));
        label.getStyleClass().add("wizard-beyond");
        label.setWrapText(true);
        label.visibleProperty().bind(model.idle());
        label.managedProperty().bind(model.idle());
        return label;
    }

    private <T> Node choice(String id, ObjectProperty<T> chosen, T[] all, Function<T, String> key) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("wizard-" + id);
        box.getItems().addAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : texts.get(key.apply(value));
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(texts.get("wizard.field." + id));
        label.setMnemonicParsing(true);
        label.setLabelFor(box);
        VBox field = new VBox(label, box);
        field.getStyleClass().add("wizard-field");
        return field;
    }

    private RadioButton billing(BillingMode mode) {
        RadioButton button = new RadioButton();
        button.setId(mode == BillingMode.PROVISIONED ? "wizard-provisioned" : "wizard-on-demand");
        button.textProperty().bind(Bindings.createStringBinding(() -> billingText(mode), model.sums()));
        return button;
    }

    private String billingText(BillingMode mode) {
        boolean provisioned = mode == BillingMode.PROVISIONED;
        String key = provisioned ? "wizard.billing.provisioned" : "wizard.billing.on_demand";
        return model.sums()
                .get()
                .map(sums -> texts.get(key, sums.readCapacity(), sums.writeCapacity()) + " — "
                        + texts.get(
                                "wizard.billing.a_month",
                                Dollars.cents(provisioned ? sums.provisionedMonthly() : sums.onDemandMonthly())))
                .orElseGet(() -> texts.get(key, "–", "–"));
    }

    private void join(RadioButton provisioned, RadioButton onDemand) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(provisioned, onDemand);
        model.billing().subscribe(mode -> group.selectToggle(mode == BillingMode.PROVISIONED ? provisioned : onDemand));
        group.selectedToggleProperty().subscribe(chosen -> model.billing()
                .set(chosen == onDemand ? BillingMode.ON_DEMAND : BillingMode.PROVISIONED));
    }

    private Node sums() {
        ScrollPane pane = new ScrollPane(new SumsPane(model, texts));
        pane.setFitToWidth(true);
        pane.setPrefWidth(400);
        pane.getStyleClass().addAll(Styles.FLAT, "wizard-side");
        return pane;
    }

    private Node buttons() {
        Button cancel = new Button(texts.get("wizard.cancel"));
        cancel.setId("wizard-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        Button back = new Button(texts.get("wizard.back"));
        back.setId("wizard-back");
        back.disableProperty().bind(model.step().isEqualTo(0));
        back.setOnAction(event -> model.back());
        Button next = new Button();
        next.setId("wizard-next");
        next.setDefaultButton(true);
        next.textProperty()
                .bind(Bindings.when(model.step().isEqualTo(WizardModel.STEPS - 1))
                        .then(texts.get("wizard.create"))
                        .otherwise(texts.get("wizard.next")));
        next.setOnAction(event -> {
            model.next();
            goToWrong();
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox bar = new HBox(8, cancel, between, back, next);
        bar.getStyleClass().add("wizard-buttons");
        return bar;
    }
}
