package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.findings.Finding;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Why it is as it is: all findings, the gravest first. */
final class WhyPane extends ScrollPane {
    private final Navigation navigation;
    private final Texts texts;
    private final VBox cards = new VBox();
    private List<Finding> shown = List.of();

    WhyPane(Navigation navigation, Texts texts) {
        this.navigation = navigation;
        this.texts = texts;
        cards.getStyleClass().add("findings");
        setContent(cards);
        setFitToWidth(true);
        getStyleClass().add("why");
    }

    void show(Sight sight) {
        List<Finding> findings = gravestFirst(sight);
        if (findings.equals(shown) && !cards.getChildren().isEmpty()) {
            return;
        }
        shown = findings;
        cards.getChildren()
                .setAll(findings.stream()
                        .map(finding -> new FindingCard(finding, true, sight.scenario(), navigation, texts))
                        .toList());
        if (findings.isEmpty()) {
            String key = sight.snapshot().assessment().isPresent() ? "see.why.none" : "see.why.later";
            cards.getChildren().add(new Label(texts.get(key)));
        }
    }

    static List<Finding> gravestFirst(Sight sight) {
        return sight.snapshot().assessment().stream()
                .flatMap(assessment -> assessment.findings().stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
