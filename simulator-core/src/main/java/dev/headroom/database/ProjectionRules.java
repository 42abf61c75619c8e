package dev.headroom.database;

import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the projections of a table's indexes must be (facts §2.2, §11.9). */
final class ProjectionRules {
    private static final int MOST_INCLUDED = 100;

    private ProjectionRules() {}

    static void require(Projection projection) {
        ProjectionType type = projection.projectionType();
        List<String> names = projection.nonKeyAttributes();
        if (type == null) {
            throw Invalid.values("Unknown ProjectionType: null");
        }
        if (type == ProjectionType.INCLUDE && names == null) {
            throw Invalid.values("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
        }
        if (type != ProjectionType.INCLUDE && names != null) {
            throw Invalid.values("ProjectionType is " + type + ", but NonKeyAttributes is specified");
        }
        if (names != null) {
            requireDistinct(names);
        }
    }

    private static void requireDistinct(List<String> names) {
        Set<String> distinct = new HashSet<>();
        for (String name : names) {
            if (!distinct.add(name)) {
                throw Invalid.values("Duplicate element in NonKeyAttributes: " + name);
            }
        }
    }

    /** All indexes together may name so many attributes. The service's words for more are not known: these are assumed. */
    static void requireFewIncluded(List<Projection> projections) {
        int included = projections.stream()
                .map(Projection::nonKeyAttributes)
                .mapToInt(names -> names == null ? 0 : names.size())
                .sum();
        if (included > MOST_INCLUDED) {
            throw Invalid.values(
                    "Number of NonKeyAttributes of all indexes exceeds per-table limit of " + MOST_INCLUDED);
        }
    }
}
