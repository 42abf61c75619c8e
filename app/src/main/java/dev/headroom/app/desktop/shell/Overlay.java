package dev.headroom.app.desktop.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Something shown over the whole window until Escape is pressed or one clicks beside it; then the focus goes back where it was. Keys
 * that it has no use for do not reach the window behind it.
 */
final class Overlay extends StackPane {
    /** Those with which one gets about in it, and which press its buttons. */
    private static final Set<KeyCode> ITS_OWN =
            EnumSet.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private Node focusedBefore;

    Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setManaged(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, Overlay::keep);
    }

    private static void keep(KeyEvent event) {
        if (!event.isAltDown() && !ITS_OWN.contains(event.getCode())) {
            event.consume();
        }
    }

    /** Shows a sheet, in the place of any other. */
    void show(Region sheet, Node focus) {
        if (!isVisible()) {
            focusedBefore = getScene().getFocusOwner();
        }
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(true);
        setManaged(true);
        focus.requestFocus();
    }

    void close() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }
}
