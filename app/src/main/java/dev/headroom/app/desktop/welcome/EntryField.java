package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field of the wizard: its label above, a hint below, and in place of the hint what is wrong, when it is time to say so. */
final class EntryField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextField field = new TextField();
    private final Entry<?> entry;

    EntryField(Entry<?> entry, Texts texts) {
        this.entry = entry;
        String key = "wizard.field." + entry.id();
        Label label = new Label(texts.get(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        field.setId("wizard-" + entry.id());
        field.textProperty().bindBidirectional(entry.text());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                entry.left().set(true);
            }
        });
        Label below = new Label();
        below.setWrapText(true);
        below.getStyleClass().add("wizard-hint");
        below.textProperty()
                .bind(Bindings.when(entry.wrong())
                        .then("▲ " + texts.get(key + ".problem"))
                        .otherwise(texts.get(key + ".hint")));
        entry.wrong().subscribe(wrong -> {
            field.pseudoClassStateChanged(WRONG, wrong);
            below.pseudoClassStateChanged(WRONG, wrong);
        });
        field.setAccessibleText(texts.get(key).replace("_", ""));
        field.accessibleHelpProperty().bind(below.textProperty());
        getStyleClass().add("wizard-field");
        getChildren().addAll(label, field, below);
    }

    Entry<?> entry() {
        return entry;
    }

    TextField field() {
        return field;
    }
}
