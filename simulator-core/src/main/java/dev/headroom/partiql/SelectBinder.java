package dev.headroom.partiql;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.KeyConditionExpression;
import dev.headroom.expression.KeyOperator;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.List;

/** Finds out whether a SELECT is a read by keys, queries, or a scan (facts §11.11). */
record SelectBinder(SelectStatement select, KeyAttributes keys, Parameters parameters) {

    BoundStatement.Read bind() {
        keys.requireOneOfEach();
        Projection projection =
                new Projection(select.columns().stream().map(Term.Path::path).toList());
        ConditionExpression whole = select.where() == null ? null : condition(select.where());
        ReadOrder order = new ReadOrder(select.order(), keys);
        List<Branch> branches = select.where() == null ? null : Decomposition.of(select.where(), keys, parameters);
        order.requireServable(select.where() != null, branches);
        if (branches == null) {
            return new BoundStatement.Scan(whole, projection);
        }
        List<Branch> ordered = order.sorted(branches);
        return isLookup(ordered) ? lookup(ordered, projection) : query(ordered, order, projection);
    }

    private ConditionExpression condition(Term term) {
        return new ConditionWriter(parameters).write(term);
    }

    private boolean isLookup(List<Branch> branches) {
        return select.indexName() == null && branches.stream().allMatch(this::isWholeKey);
    }

    private boolean isWholeKey(Branch branch) {
        boolean whole =
                !keys.hasSortKey() || (branch.sort() != null && branch.sort().operator() == KeyOperator.EQUAL);
        return whole && branch.rest().isEmpty();
    }

    private BoundStatement.Lookup lookup(List<Branch> branches, Projection projection) {
        List<String> names = new ArrayList<>(keys.partition());
        names.addAll(keys.sort());
        AttributeNames attributes = AttributeNames.of(names);
        List<Item> items = new ArrayList<>();
        for (Branch branch : branches) {
            items.add(
                    keys.hasSortKey()
                            ? Item.of(
                                    attributes,
                                    branch.partition(),
                                    branch.sort().value())
                            : Item.of(attributes, branch.partition()));
        }
        return new BoundStatement.Lookup(items, projection);
    }

    private BoundStatement.Query query(List<Branch> branches, ReadOrder order, Projection projection) {
        List<BoundStatement.Range> ranges = branches.stream().map(this::range).toList();
        return new BoundStatement.Query(ranges, order.isForward(), projection);
    }

    private BoundStatement.Range range(Branch branch) {
        List<AttributeValue> partition = List.of(branch.partition());
        KeyConditionExpression key =
                new KeyConditionExpression(partition, branch.sort() == null ? List.of() : List.of(branch.sort()));
        ConditionExpression filter = branch.rest().isEmpty()
                ? null
                : condition(branch.rest().size() == 1 ? branch.rest().get(0) : new Term.And(branch.rest()));
        return new BoundStatement.Range(key, filter);
    }
}
