package dev.headroom.partiql;

import dev.headroom.item.AttributeValue;
import java.util.List;

/**
 * An UPDATE.
 *
 * @param where its condition, or null
 */
record UpdateStatement(
        String tableName,
        String indexName,
        List<Assignment> assignments,
        Term where,
        Returning returning,
        int parameterCount)
        implements Statement {

    /** One SET or REMOVE; the value of a REMOVE is null. */
    record Assignment(Term.Path target, Term value) {}

    UpdateStatement {
        assignments = List.copyOf(assignments);
    }

    @Override
    public boolean namesOneItem(List<AttributeValue> parameters, KeyAttributes keys) {
        return new KeyEqualities(where, keys, Parameters.of(parameters, parameterCount)).namesOneItem();
    }

    @Override
    public BoundStatement bind(List<AttributeValue> parameters, KeyAttributes keys) {
        return new WriteBinder(keys, Parameters.of(parameters, parameterCount)).update(this);
    }
}
