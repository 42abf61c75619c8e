package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.session.Session;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One item in full, as DynamoDB's JSON. */
final class JsonView {
    private final Session session;
    private final TextArea json = new TextArea();

    /** @param id tells it from others on the page */
    JsonView(Session session, String id) {
        this.session = session;
        json.setId(id);
        json.setEditable(false);
        json.setWrapText(true);
        json.setStyle("-fx-font-family: monospace");
        json.setPromptText(session.texts().get("items.json.none"));
    }

    Node node() {
        Label title = new Label(session.texts().get("items.json"));
        title.setLabelFor(json);
        Button copy = new Button(session.texts().get("items.copy"));
        copy.disableProperty().bind(json.textProperty().isEmpty());
        copy.setOnAction(event -> session.surroundings().clipboard().text(json.getText()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(json, Priority.ALWAYS);
        VBox box = new VBox(6, head, json);
        box.setPadding(new Insets(0, 0, 0, 8));
        return box;
    }

    void show(Optional<ItemRow> row) {
        json.setText(row.map(ItemRow::json).orElse(""));
    }
}
