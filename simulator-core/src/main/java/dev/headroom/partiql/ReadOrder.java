package dev.headroom.partiql;

import dev.headroom.expression.Comparator;
import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import java.util.ArrayList;
import java.util.List;

/** ORDER BY: only what keys give can be asked for (facts §11.11). */
record ReadOrder(List<SelectStatement.Ordering> orderings, KeyAttributes keys) {

    /**
     * Refuses what the read cannot give.
     *
     * @param branches null for a scan
     */
    void requireServable(boolean hasCondition, List<Branch> branches) {
        if (orderings.isEmpty()) {
            return;
        }
        if (!hasCondition) {
            throw new ExpressionException("Must have WHERE clause in the statement when using ORDER BY clause.");
        }
        orderings.forEach(this::requireKey);
        if (branches == null) {
            throw new ExpressionException("Must have at least one non-optional hash key condition in WHERE clause when"
                    + " using ORDER BY clause.");
        }
        boolean several = branches.stream().map(Branch::partition).distinct().count() > 1;
        if (several && of(keys.partitionKey()) == null) {
            throw new ExpressionException("Must have hash key in ORDER BY clause when more than one hash key condition"
                    + " specified in WHERE clause.");
        }
    }

    private void requireKey(SelectStatement.Ordering ordering) {
        if (!keys.isPartitionKey(ordering.attribute()) && !keys.isSortKey(ordering.attribute())) {
            throw new ExpressionException("Attribute "
                    + ordering.attribute().path().attribute() + " in ORDER BY clause must be part of the primary key");
        }
    }

    private SelectStatement.Ordering of(String attribute) {
        return orderings.stream()
                .filter(ordering -> ordering.attribute().isAttribute(attribute))
                .findFirst()
                .orElse(null);
    }

    /** Ascending, unless the sort key is asked for in descending order, or, as was seen, the partition key alone is. */
    boolean isForward() {
        if (orderings.isEmpty() || !keys.hasSortKey()) {
            return true;
        }
        SelectStatement.Ordering sort = of(keys.sort().get(0));
        return sort != null && !sort.descending();
    }

    /** Without ORDER BY the branches stay in the order of the text, which is assumed. */
    List<Branch> sorted(List<Branch> branches) {
        if (orderings.isEmpty()) {
            return branches;
        }
        SelectStatement.Ordering partition = of(keys.partitionKey());
        boolean descending = partition != null && partition.descending();
        java.util.Comparator<Branch> byPartition = (one, two) -> compare(one.partition(), two.partition());
        java.util.Comparator<Branch> bySort = (one, two) -> compare(
                SortInterval.of(one.sort()).lower(), SortInterval.of(two.sort()).lower());
        List<Branch> sorted = new ArrayList<>(branches);
        sorted.sort((descending ? byPartition.reversed() : byPartition)
                .thenComparing(isForward() ? bySort : bySort.reversed()));
        return sorted;
    }

    /** Null, for no bound, comes first. */
    private static int compare(AttributeValue one, AttributeValue two) {
        if (one == null || two == null) {
            return Boolean.compare(one != null, two != null);
        }
        if (Comparator.LESS.holds(one, two)) {
            return -1;
        }
        return Comparator.LESS.holds(two, one) ? 1 : 0;
    }
}
