package dev.headroom.partiql;

import dev.headroom.item.AttributeValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An INSERT.
 *
 * @param attributes a literal or a parameter by name
 */
record InsertStatement(String tableName, Map<String, Term> attributes, int parameterCount) implements Statement {
    InsertStatement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    @Override
    public BoundStatement bind(List<AttributeValue> parameters, KeyAttributes keys) {
        return new WriteBinder(keys, Parameters.of(parameters, parameterCount)).insert(this);
    }
}
