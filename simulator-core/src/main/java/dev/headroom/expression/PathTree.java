package dev.headroom.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Paths that neither overlap nor conflict, as one tree, so that an item is walked once. A leaf knows which of the paths
 * ends there; any other node has names below it or indexes, in ascending order.
 */
final class PathTree {
    private static final int NO_LEAF = -1;

    private final Map<String, PathTree> names = new LinkedHashMap<>();
    private final Map<Integer, PathTree> indexes = new TreeMap<>();
    private int leaf = NO_LEAF;

    private PathTree() {}

    static PathTree of(List<DocumentPath> paths) {
        PathTree root = new PathTree();
        for (int i = 0; i < paths.size(); i++) {
            PathTree node = root;
            for (PathElement element : paths.get(i).elements()) {
                node = node.child(element);
            }
            node.leaf = i;
        }
        return root;
    }

    private PathTree child(PathElement element) {
        if (element instanceof PathElement.Name name) {
            return names.computeIfAbsent(name.name(), absent -> new PathTree());
        }
        return indexes.computeIfAbsent(((PathElement.Index) element).index(), absent -> new PathTree());
    }

    boolean isLeaf() {
        return leaf != NO_LEAF;
    }

    /** The number of the path that ends here. */
    int leaf() {
        return leaf;
    }

    Map<String, PathTree> names() {
        return names;
    }

    /** Empty where names stand below. */
    Map<Integer, PathTree> indexes() {
        return indexes;
    }
}
