package dev.headroom.partiql;

import dev.headroom.item.AttributeValue;
import java.util.List;

/**
 * A DELETE.
 *
 * @param where its condition, or null
 */
record DeleteStatement(String tableName, String indexName, Term where, Returning returning, int parameterCount)
        implements Statement {

    @Override
    public boolean namesOneItem(List<AttributeValue> parameters, KeyAttributes keys) {
        return new KeyEqualities(where, keys, Parameters.of(parameters, parameterCount)).namesOneItem();
    }

    @Override
    public BoundStatement bind(List<AttributeValue> parameters, KeyAttributes keys) {
        return new WriteBinder(keys, Parameters.of(parameters, parameterCount)).delete(this);
    }
}
