package dev.headroom.expression;

import java.util.List;

/** What must be true of the paths of one update or projection together (facts §11.3). */
final class PathRules {
    private PathRules() {}

    /** Refuses the first pair that overlaps, then the first that conflicts. */
    static void check(ExpressionKind kind, List<DocumentPath> paths) {
        refusePairs(kind, paths, Relation.OVERLAP);
        refusePairs(kind, paths, Relation.CONFLICT);
    }

    private static void refusePairs(ExpressionKind kind, List<DocumentPath> paths, Relation refused) {
        for (int second = 1; second < paths.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (relation(paths.get(first), paths.get(second)) == refused) {
                    throw kind.invalid("Two document paths " + refused.verb
                            + " with each other; must remove or rewrite one of these paths; path one: "
                            + paths.get(first) + ", path two: " + paths.get(second));
                }
            }
        }
    }

    /** One within the other, or the same: overlap. A name where the other has an index: conflict. */
    private static Relation relation(DocumentPath one, DocumentPath two) {
        int shorter = Math.min(one.elements().size(), two.elements().size());
        for (int i = 0; i < shorter; i++) {
            PathElement left = one.elements().get(i);
            PathElement right = two.elements().get(i);
            if (left.getClass() != right.getClass()) {
                return Relation.CONFLICT;
            }
            if (!left.equals(right)) {
                return Relation.NONE;
            }
        }
        return Relation.OVERLAP;
    }

    private enum Relation {
        NONE(""),
        OVERLAP("overlap"),
        CONFLICT("conflict");

        private final String verb;

        Relation(String verb) {
            this.verb = verb;
        }
    }
}
