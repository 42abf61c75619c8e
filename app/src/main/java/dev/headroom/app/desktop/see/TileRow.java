package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The figures of a run, side by side; where that would cut a number, in two rows or more. */
final class TileRow extends Region {
    private static final double GAP = 8;
    private static final double NARROWEST = 128;

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

    /** As many as have room beside one another, but so that all rows are equally long, or nearly. */
    static int columns(int tiles, double width, double widest) {
        int fitting = (int) Math.max(1, Math.floor((width + GAP) / (widest + GAP)));
        int rows = (tiles + fitting - 1) / fitting;
        return rows == 0 ? 1 : (tiles + rows - 1) / rows;
    }

    @Override
    protected void layoutChildren() {
        if (boxes.isEmpty()) {
            return;
        }
        int columns = columns(boxes.size(), getWidth(), widest());
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = highest();
        int place = 0;
        for (Box box : boxes.values()) {
            int row = place / columns;
            double x = snapPositionX(place % columns * (width + GAP));
            box.resizeRelocate(x, row * (height + GAP), snapSizeX(width), height);
            place++;
        }
    }

    private double widest() {
        return boxes.values().stream().mapToDouble(box -> box.minWidth(-1)).reduce(NARROWEST, Math::max);
    }

    private double highest() {
        return boxes.values().stream().mapToDouble(box -> box.prefHeight(-1)).reduce(0, Math::max);
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(boxes.size(), width > 0 ? width : getWidth(), widest());
        int rows = (boxes.size() + columns - 1) / columns;
        return Math.max(0, rows * (highest() + GAP) - GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    private static final class Box extends VBox {
        private final Label name;
        private final Label value = new Label();
        private final Label note = new Label();
        private final HBox line = new HBox(6, value, note);
        private final FontIcon warning = new FontIcon("fth-alert-triangle");
        private final Tooltip whole = new Tooltip();

        Box(String named) {
            name = new Label(named);
            name.getStyleClass().add("tile-name");
            name.setMinWidth(USE_PREF_SIZE);
            value.getStyleClass().add("tile-value");
            value.setMinWidth(USE_PREF_SIZE);
            note.getStyleClass().add("tile-note");
            note.setMinWidth(0);
            line.getStyleClass().add("tile-line");
            getChildren().addAll(name, line);
            Tooltip.install(this, whole);
        }

        void show(Tile tile) {
            if (!value.getText().equals(tile.value())) {
                value.setText(tile.value());
            }
            if (!note.getText().equals(tile.note())) {
                note.setText(tile.note());
            }
            value.setGraphic(tile.bad() ? warning : null);
            String style = tile.bad() ? "bad-tile" : "tile";
            if (!getStyleClass().contains(style)) {
                getStyleClass().setAll(style);
            }
            String words = name.getText() + ": " + tile.value() + " " + tile.note();
            whole.setText(words.strip());
            setAccessibleText(words);
        }

        /** A note that would be cut is left to the tooltip. */
        @Override
        protected void layoutChildren() {
            double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
            note.setVisible(value.prefWidth(-1) + line.getSpacing() + note.prefWidth(-1) <= room + 1);
            super.layoutChildren();
        }
    }
}
