package dev.headroom.partiql;

import dev.headroom.item.AttributeValue;
import java.util.List;

/**
 * A SELECT.
 *
 * @param columns what it returns of each item; empty for everything
 * @param where its condition, or null
 * @param order the attributes of ORDER BY
 */
record SelectStatement(
        String tableName,
        String indexName,
        List<Term.Path> columns,
        Term where,
        List<Ordering> order,
        int parameterCount)
        implements Statement {

    /** An attribute of ORDER BY. */
    record Ordering(Term.Path attribute, boolean descending) {}

    SelectStatement {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    @Override
    public boolean isRead() {
        return true;
    }

    @Override
    public BoundStatement bind(List<AttributeValue> parameters, KeyAttributes keys) {
        return new SelectBinder(this, keys, Parameters.of(parameters, parameterCount)).bind();
    }
}
