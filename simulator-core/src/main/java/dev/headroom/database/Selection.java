package dev.headroom.database;

import dev.headroom.api.Select;
import dev.headroom.api.ServiceException;
import java.util.List;
import java.util.Set;

/** What of the items that a Query or a Scan reads is returned: the rules of Select (facts §11.5). */
record Selection(Select select, Projections.Returned returned) {

    /** Refuses what cannot be selected together, whatever the table. */
    static void check(Select select, String indexName, String projectionExpression, List<String> attributesToGet) {
        String named = projectionExpression != null
                ? "ProjectionExpression"
                : attributesToGet != null ? "AttributesToGet" : null;
        if (select == Select.SPECIFIC_ATTRIBUTES && named == null) {
            throw ServiceException.validation(
                    "Must specify the AttributesToGet or ProjectionExpression when choosing to"
                            + " get SPECIFIC_ATTRIBUTES");
        }
        if (select != null && select != Select.SPECIFIC_ATTRIBUTES && named != null) {
            throw ServiceException.validation("Cannot specify the " + named + " when choosing to get "
                    + (select == Select.COUNT ? "only the Count" : select.name()));
        }
        if (select == Select.ALL_PROJECTED_ATTRIBUTES && indexName == null) {
            throw ServiceException.validation(
                    "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
        }
    }

    boolean isCount() {
        return select == Select.COUNT;
    }

    /** Whether whole items must be fetched from the table for a local index; refuses what a global one does not hold. */
    boolean needsFetch(ReadTarget target) {
        if (target.index() == null || target.index().included().isEmpty()) {
            return false;
        }
        if (select == Select.ALL_ATTRIBUTES) {
            requireLocal(target);
            return true;
        }
        Set<String> named = returned.attributes();
        if (named == null) {
            return false;
        }
        List<String> absent =
                named.stream().filter(attribute -> !target.holds(attribute)).toList();
        if (!absent.isEmpty() && target.isGlobal()) {
            throw Invalid.values("Global secondary index " + target.indexName() + " does not project " + absent);
        }
        return !absent.isEmpty();
    }

    private static void requireLocal(ReadTarget target) {
        if (target.isGlobal()) {
            throw Invalid.values("Select type ALL_ATTRIBUTES is not supported for global secondary index "
                    + target.indexName() + " because its projection type is not ALL");
        }
    }
}
