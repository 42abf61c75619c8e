package dev.headroom.app.desktop.shell;

import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The page that is shown has the keys, not the button that led to it: then the space bar runs and pauses. Lists that choose whatever
 * one is at have no use for it either, and leave it to the run.
 */
final class PageFocus {
    private final Scene scene;
    private final PageArea area;

    PageFocus(Scene scene, PageArea area) {
        this.scene = scene;
        this.area = area;
    }

    /** From now on. */
    void follow(ObservableValue<String> page) {
        page.subscribe(unused -> Platform.runLater(this::takeKeys));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::giveUpSpace);
    }

    /** Nothing is taken from what lies over the page, or from what the page itself chose. */
    private void takeKeys() {
        Node now = scene.getFocusOwner();
        boolean elsewhere = now == null || outwards(now).anyMatch(SideBar.class::isInstance);
        if (elsewhere) {
            area.requestFocus();
        }
    }

    private void giveUpSpace(KeyEvent event) {
        boolean plain = event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && !event.isShiftDown();
        if (plain && event.getTarget() instanceof Node target && target != area && choosesByItself(target)) {
            event.consume();
            area.fireEvent(event.copyFor(area, area));
        }
    }

    private static boolean choosesByItself(Node node) {
        return node instanceof TabPane
                || node instanceof ListView<?> list
                        && list.getSelectionModel().getSelectionMode() == SelectionMode.SINGLE
                || node instanceof TreeView<?>;
    }

    private static Stream<Node> outwards(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent);
    }
}
