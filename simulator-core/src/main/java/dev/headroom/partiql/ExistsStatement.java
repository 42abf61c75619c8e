package dev.headroom.partiql;

import dev.headroom.item.AttributeValue;
import java.util.List;

/** {@code EXISTS(SELECT …)}: what a transaction checks of an item that it does not write (facts §11.11). */
record ExistsStatement(SelectStatement select) implements Statement {
    @Override
    public String tableName() {
        return select.tableName();
    }

    @Override
    public String indexName() {
        return select.indexName();
    }

    @Override
    public int parameterCount() {
        return select.parameterCount();
    }

    @Override
    public BoundStatement bind(List<AttributeValue> parameters, KeyAttributes keys) {
        return new WriteBinder(keys, Parameters.of(parameters, parameterCount())).exists(select);
    }
}
