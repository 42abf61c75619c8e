package dev.headroom.app.desktop.compare;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell whose text is told whole by its tooltip, where the column is too narrow for it. */
final class TextCell<T> extends TableCell<T, String> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? "" : text);
        whole.setText(getText());
        setTooltip(getText() == null || getText().isEmpty() ? null : whole);
    }
}
