package dev.headroom.database;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.item.Item;
import dev.headroom.partiql.BoundStatement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes a bound SELECT apart into reads, and refuses what an index does not hold (facts §11.11). */
final class ReadSteps {
    private ReadSteps() {}

    static List<ReadStep> of(BoundStatement.Read read, ReadTarget target, boolean consistent) {
        boolean fetch = new Selection(null, new Columns(read.projection())).needsFetch(target);
        if (read instanceof BoundStatement.Lookup lookup) {
            return lookup.keys().stream()
                    .map(key -> oneItem(target, key, consistent))
                    .toList();
        }
        if (read instanceof BoundStatement.Query query) {
            requireProjected(query, target);
            return query.ranges().stream()
                    .map(range -> range(range, target, query.forward(), consistent, fetch))
                    .toList();
        }
        BoundStatement.Scan scan = (BoundStatement.Scan) read;
        return List.of(new ReadStep.Everything(target, consistent, fetch, scan.filter()));
    }

    private static ReadStep oneItem(ReadTarget target, Item key, boolean consistent) {
        return new ReadStep.OneItem(target.table().keys().ofKey(key), consistent);
    }

    private static ReadStep range(
            BoundStatement.Range range, ReadTarget target, boolean forward, boolean consistent, boolean fetch) {
        KeyConditions.Keys keys = KeyConditions.keys(range.key(), target.keys());
        return new ReadStep.Range(target, keys, forward, consistent, fetch, range.filter());
    }

    /**
     * A read by key filters by what the index holds, a scan by anything. What stands in one branch of an OR alone is let
     * pass, as was seen; so what counts is what all branches filter by.
     */
    private static void requireProjected(BoundStatement.Query query, ReadTarget target) {
        Set<String> absent = null;
        for (BoundStatement.Range range : query.ranges()) {
            ConditionExpression filter = range.filter();
            Set<String> named = filter == null ? Set.of() : filter.attributes();
            if (absent == null) {
                absent = new LinkedHashSet<>(named);
            }
            absent.retainAll(named);
        }
        absent.removeIf(target::holds);
        if (!absent.isEmpty()) {
            throw Invalid.values("Secondary index " + target.indexName()
                    + " does not project one or more filter attributes: " + absent);
        }
    }
}
