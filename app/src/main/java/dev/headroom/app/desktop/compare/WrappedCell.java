package dev.headroom.app.desktop.compare;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A cell whose text goes on in the next line, rather than being cut off. */
final class WrappedCell<T> extends TableCell<T, String> {
    private static final double PADDING = 16;

    private final Text wrapped = new Text();

    WrappedCell() {
        wrapped.getStyleClass().add("text");
        wrapped.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        wrapped.fillProperty().bind(textFillProperty());
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        wrapped.setText(empty ? "" : text);
        setAccessibleText(wrapped.getText());
        setGraphic(empty ? null : wrapped);
    }
}
