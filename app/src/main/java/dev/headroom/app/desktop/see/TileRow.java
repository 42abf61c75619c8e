package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The figures of a run in a row. */
final class TileRow extends HBox {
    private final Texts texts;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    TileRow(Texts texts) {
        this.texts = texts;
        getStyleClass().add("tiles");
    }

    /** Only texts change while a run goes on, for new nodes would have to be styled each time. */
    void show(List<Tile> tiles) {
        List<String> ids = tiles.stream().map(Tile::id).toList();
        if (!ids.equals(List.copyOf(boxes.keySet()))) {
            boxes.clear();
            ids.forEach(id -> boxes.put(id, new Box(texts.get("see.tile." + id))));
            getChildren().setAll(boxes.values());
        }
        tiles.forEach(tile -> boxes.get(tile.id()).show(tile));
    }

    private static final class Box extends VBox {
        private final Label name;
        private final Label value = new Label();
        private final Label note = new Label();
        private final FontIcon warning = new FontIcon("fth-alert-triangle");

        Box(String named) {
            name = new Label(named);
            name.getStyleClass().add("tile-name");
            value.getStyleClass().add("tile-value");
            value.setMinWidth(USE_PREF_SIZE);
            note.getStyleClass().add("tile-note");
            HBox line = new HBox(6, value, note);
            line.getStyleClass().add("tile-line");
            getChildren().addAll(name, line);
            HBox.setHgrow(this, Priority.ALWAYS);
            setMinWidth(0);
            setPrefWidth(150);
        }

        void show(Tile tile) {
            value.setText(tile.value());
            note.setText(tile.note());
            value.setGraphic(tile.bad() ? warning : null);
            String style = tile.bad() ? "bad-tile" : "tile";
            if (!getStyleClass().contains(style)) {
                getStyleClass().setAll(style);
            }
            setAccessibleText(name.getText() + ": " + tile.value() + " " + tile.note());
        }
    }
}
