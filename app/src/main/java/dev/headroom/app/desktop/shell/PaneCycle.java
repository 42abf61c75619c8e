package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.control.Landmark;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** F6 leads from one pane of the window to the next, so that nobody has to press Tab through all that lies between. */
final class PaneCycle {
    private final Scene scene;
    private final Supplier<List<Node>> current;

    /** @param panes as they are when one goes through them */
    PaneCycle(Scene scene, Supplier<List<Node>> panes) {
        this.scene = scene;
        this.current = panes;
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        List<Node> panes = current.get().stream()
                .flatMap(pane -> Landmark.within(pane).stream())
                .toList();
        int size = panes.size();
        int from = focused(panes).orElse(step > 0 ? size - 1 : 0);
        IntStream.rangeClosed(1, size)
                .map(n -> Math.floorMod(from + step * n, size))
                .mapToObj(panes::get)
                .flatMap(pane -> inner(pane).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Optional<Integer> focused(List<Node> panes) {
        return IntStream.range(0, panes.size())
                .filter(n -> isIn(scene.getFocusOwner(), panes.get(n)))
                .boxed()
                .findFirst();
    }

    private static boolean isIn(Node node, Node pane) {
        return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(n -> n == pane);
    }

    /** The first node of a pane that takes the focus. */
    private static Optional<Node> inner(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getScene() == null) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> inner(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
