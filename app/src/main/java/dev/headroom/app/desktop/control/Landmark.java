package dev.headroom.app.desktop.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Marks the parts of a page that F6 leads to, one after the other. */
public final class Landmark {
    private static final Object KEY = Landmark.class;

    private Landmark() {}

    public static void at(Node... nodes) {
        for (Node node : nodes) {
            node.getProperties().put(KEY, Boolean.TRUE);
        }
    }

    /** The marked parts of something that is to be seen, in their order; itself where it has none. */
    public static List<Node> within(Node node) {
        List<Node> marked = marked(node).toList();
        return marked.isEmpty() ? List.of(node) : marked;
    }

    private static Stream<Node> marked(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node.hasProperties() && node.getProperties().containsKey(KEY)) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Landmark::marked)
                : Stream.empty();
    }
}
