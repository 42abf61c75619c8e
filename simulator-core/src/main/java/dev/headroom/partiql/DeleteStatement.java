package dev.headroom.partiql;

/**
 * A DELETE.
 *
 * @param where its condition, or null
 */
record DeleteStatement(String tableName, String indexName, Term where, Returning returning, int parameterCount)
        implements Statement {}
