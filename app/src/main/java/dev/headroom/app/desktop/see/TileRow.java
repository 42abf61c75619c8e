package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The figures of a run in a row. */
final class TileRow extends HBox {
    private final Texts texts;
    private List<Tile> shown = List.of();

    TileRow(Texts texts) {
        this.texts = texts;
        getStyleClass().add("tiles");
    }

    void show(List<Tile> tiles) {
        if (!tiles.equals(shown)) {
            shown = tiles;
            getChildren().setAll(tiles.stream().map(this::box).toList());
        }
    }

    private VBox box(Tile tile) {
        Label name = new Label(texts.get("see.tile." + tile.id()));
        name.getStyleClass().add("tile-name");
        Label value = new Label(tile.value());
        value.getStyleClass().add("tile-value");
        value.setMinWidth(USE_PREF_SIZE);
        Label note = new Label(tile.note());
        note.getStyleClass().add("tile-note");
        HBox line = new HBox(6, value, note);
        line.getStyleClass().add("tile-line");
        if (tile.bad()) {
            value.setGraphic(new FontIcon("fth-alert-triangle"));
        }
        VBox box = new VBox(name, line);
        box.getStyleClass().add(tile.bad() ? "bad-tile" : "tile");
        box.setAccessibleText(name.getText() + ": " + tile.value() + " " + tile.note());
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        box.setPrefWidth(150);
        return box;
    }
}
