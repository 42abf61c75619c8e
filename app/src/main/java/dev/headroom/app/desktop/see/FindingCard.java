package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.navigation.Evidence;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.findings.Finding;
import dev.headroom.scenario.Scenario;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One finding: what is so, how much it matters, the numbers behind it, what to do, and the ways to see and to change it. */
final class FindingCard extends VBox {
    FindingCard(Finding finding, boolean whole, Scenario scenario, Navigation navigation, Texts texts) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("finding", "finding-" + severity);
        Label mark = new Label(texts.get("see.severity." + severity), new FontIcon(icon(finding)));
        mark.getStyleClass().add("finding-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        Label headline = wrapped(finding.headline(), "finding-headline");
        HBox.setHgrow(headline, Priority.ALWAYS);
        HBox top = new HBox(mark, headline, actions(finding, scenario, navigation, texts));
        top.getStyleClass().add("finding-top");
        getChildren().add(top);
        if (whole) {
            getChildren().add(wrapped(finding.evidence(), "finding-evidence"));
            Label remedy = wrapped(texts.get("see.why.remedy") + " " + finding.remedy(), "finding-remedy");
            getChildren().add(remedy);
        }
        setAccessibleText(texts.get("see.severity." + severity) + ": " + finding.headline() + " " + finding.evidence()
                + " " + finding.remedy());
    }

    private static HBox actions(Finding finding, Scenario scenario, Navigation navigation, Texts texts) {
        View view = RuleEvidence.of(finding.rule());
        Button show = new Button(texts.get("see.why.show", texts.get("see.view." + view.id())));
        show.getStyleClass().add("finding-show");
        show.setOnAction(event -> navigation.show(new Evidence(view.id(), Optional.of(finding.resource()))));
        Button edit = new Button(texts.get("see.why.edit"));
        edit.setAccessibleText(texts.get("see.why.edit.of", finding.resource()));
        edit.setOnAction(event -> navigation.edit(FindingNode.of(finding.resource(), scenario)));
        HBox actions = new HBox(show, edit);
        actions.getStyleClass().add("finding-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        return actions;
    }

    private static String icon(Finding finding) {
        return switch (finding.severity()) {
            case CRITICAL -> "fth-alert-octagon";
            case WARNING -> "fth-alert-triangle";
            case NOTE -> "fth-info";
        };
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
