package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.arithmetic.Worked;
import dev.headroom.cost.Dollars;
import dev.headroom.scenario.BillingMode;
import java.text.NumberFormat;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the answers come to, worked out line by line; made anew with every answer. */
final class SumsPane extends VBox {
    private static final String QUIET = "wizard-hint";

    private final Texts texts;

    SumsPane(WizardModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("wizard-sums");
        setId("wizard-sums");
        model.sums().subscribe(this::show);
    }

    private void show(Optional<WizardSums> sums) {
        getChildren().setAll(styled(texts.get("wizard.sums.title"), "wizard-heading"));
        sums.ifPresentOrElse(this::lines, () -> getChildren().add(styled(texts.get("wizard.sums.waiting"), QUIET)));
    }

    private void lines(WizardSums sums) {
        String items = NumberFormat.getIntegerInstance(texts.locale())
                .format(sums.answers().items());
        add(
                texts.get("wizard.sums.item", items, sums.answers().itemSize()),
                texts.get("wizard.sums.stored", sums.stored()));
        worked(texts.get("wizard.sums.reads"), sums.reads());
        worked(texts.get("wizard.sums.writes"), sums.writes());
        add(texts.get("wizard.sums.partitions"), sums.partitions().answerText());
        cost("wizard.sums.provisioned", Dollars.cents(sums.provisionedMonthly()), sums, BillingMode.PROVISIONED);
        cost("wizard.sums.onDemand", Dollars.cents(sums.onDemandMonthly()), sums, BillingMode.ON_DEMAND);
        budget(sums);
        getChildren().add(styled(texts.get("wizard.sums.note"), QUIET));
    }

    private void worked(String title, Worked worked) {
        add(title, worked.answerText());
        worked.steps().forEach(step -> getChildren().add(styled(step.text() + " = " + step.result(), QUIET)));
    }

    private void cost(String key, String dollars, WizardSums sums, BillingMode billing) {
        boolean chosen = sums.answers().billing() == billing;
        HBox line = line(
                texts.get(key) + (chosen ? " (" + texts.get("wizard.sums.chosen") + ")" : ""),
                dollars + " " + texts.get("wizard.sums.month"));
        if (chosen) {
            line.getStyleClass().add("wizard-chosen");
        }
        getChildren().add(line);
    }

    private void budget(WizardSums sums) {
        sums.answers().budget().ifPresent(budget -> {
            boolean beyond = sums.beyondBudget().isPresent();
            String difference = Dollars.cents(sums.monthly().subtract(budget).abs());
            Label label = styled(
                    texts.get(beyond ? "wizard.sums.beyond" : "wizard.sums.within", difference, Dollars.cents(budget)),
                    beyond ? "wizard-beyond" : "wizard-within");
            label.setId("wizard-budget-mark");
            getChildren().add(label);
        });
    }

    private void add(String name, String value) {
        getChildren().add(line(name, value));
    }

    private static HBox line(String name, String value) {
        Label left = new Label(name);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label right = new Label(value);
        right.getStyleClass().add("wizard-figure");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(left, between, right);
        line.getStyleClass().add("wizard-line");
        return line;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
