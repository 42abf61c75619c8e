package dev.headroom.database;

import dev.headroom.item.AttributeValue;
import dev.headroom.partiql.BoundStatement;
import dev.headroom.partiql.KeyAttributes;
import dev.headroom.partiql.Statement;
import dev.headroom.partiql.StatementApi;
import dev.headroom.partiql.StatementCache;
import dev.headroom.table.KeyAttribute;
import dev.headroom.table.KeySchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the text of a statement together with the table that it is about (facts §11.11). */
final class StatementBinder {
    private static final int STATEMENTS_KEPT = 1_000;

    private final Tables tables;
    private final StatementCache statements = new StatementCache(STATEMENTS_KEPT);

    StatementBinder(Tables tables) {
        this.tables = tables;
    }

    /** Parses, and refuses what the operation does not take. */
    Statement statement(String text, StatementApi api) {
        Statement statement = statements.statement(text);
        api.requireTakes(statement);
        return statement;
    }

    /** The table, or the index that a SELECT reads; a write is refused an index by {@link #bind}, whether or not there is one. */
    ReadTarget target(Statement statement) {
        Table table = tables.serving(statement.tableName());
        return ReadTarget.of(table, statement.isRead() ? statement.indexName() : null);
    }

    /** Binds to the keys of a target. */
    static BoundStatement bind(Statement statement, List<AttributeValue> parameters, ReadTarget target) {
        return statement.bind(parameters, keys(target.keys()));
    }

    static KeyAttributes keys(KeySchema schema) {
        Map<String, String> types = new LinkedHashMap<>();
        for (KeyAttribute key : schema.attributes()) {
            if (key.type() != null) {
                types.put(key.name(), key.type().name());
            }
        }
        return new KeyAttributes(names(schema.partition()), names(schema.sort()), types);
    }

    private static List<String> names(List<KeyAttribute> attributes) {
        return attributes.stream().map(KeyAttribute::name).toList();
    }
}
