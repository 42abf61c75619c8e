package dev.headroom.app.desktop.shell;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/** While somebody types, letters and the space are letters: they do not start a run. */
final class TypedKeys {
    private TypedKeys() {}

    /** Keeps a key from the commands if it was meant for a text. */
    static void keep(KeyEvent event) {
        if (writes(event) && event.getTarget() instanceof Node node && isText(node)) {
            event.consume();
        }
    }

    private static boolean writes(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && !code.isFunctionKey() && code != KeyCode.ESCAPE && code != KeyCode.ENTER && code != KeyCode.TAB;
    }

    private static boolean isText(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent)
                .anyMatch(n -> n instanceof TextInputControl || n instanceof GenericStyledArea);
    }
}
