package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All that can be done, found by typing a part of its name. */
final class PaletteView extends VBox {
    private static final double WIDTH = 620;
    private static final double ROW = 36;
    private static final int ROWS = 12;

    private final PaletteModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final TextField search = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label why = new Label();

    PaletteView(PaletteModel model, Texts texts, Overlay overlay) {
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        setId("palette");
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        search.setId("palette-search");
        search.setPromptText(texts.get("shell.palette.prompt"));
        search.setAccessibleText(texts.get("shell.palette.prompt"));
        search.textProperty().subscribe(this::find);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(view -> new EntryCell());
        list.setOnMouseClicked(event -> run());
        list.setPlaceholder(new Label(texts.get("shell.palette.nothing")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        why.getStyleClass().add("why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(search, list, why);
    }

    /** Shows it and waits for words. */
    void open() {
        overlay.show(this, search);
    }

    private void find(String typed) {
        list.getItems().setAll(model.matching(typed));
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    /** The arrows move through the list while the words are being typed. */
    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS - 1);
            case PAGE_UP -> move(1 - ROWS);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int last = list.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + step));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS / 2));
    }

    private void run() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.enabled()) {
            overlay.close();
            chosen.action().run();
        }
    }

    private void explain(PaletteEntry chosen) {
        String reason = chosen == null
                ? ""
                : chosen.whyNot().map(r -> texts.get("shell.palette.not", r)).orElse("");
        why.setText(reason);
        why.setVisible(!reason.isEmpty());
        why.setManaged(!reason.isEmpty());
    }

    private static final class EntryCell extends ListCell<PaletteEntry> {
        private final Label title = new Label();
        private final Label kind = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox(title, kind, space(), keys);

        EntryCell() {
            row.getStyleClass().add("palette-row");
            kind.getStyleClass().add("kind");
            keys.getStyleClass().add("keys");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            keys.setMinWidth(Region.USE_PREF_SIZE);
        }

        private static Region space() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return space;
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(entry.title());
            title.setGraphic(entry.enabled() ? null : Icons.of("fth-slash"));
            kind.setText(entry.kind());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            row.setOpacity(entry.enabled() ? 1 : 0.6);
            setAccessibleText(String.join(", ", entry.title(), entry.kind(), entry.keys()));
            setGraphic(row);
        }
    }
}
