package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import java.util.List;

/** A PartiQL statement as it is written; immutable, so that it may be kept and bound again and again (facts §11.11). */
public sealed interface Statement
        permits SelectStatement, InsertStatement, UpdateStatement, DeleteStatement, ExistsStatement {
    /** The most characters that a statement may have (facts §2.2). */
    int MAX_CHARACTERS = 8_192;

    /** Parses; throws {@link ExpressionException} with the service's message for what cannot be read or is unsound. */
    static Statement parse(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new ExpressionException(
                    "1 validation error detected: Value at 'statement' failed to satisfy constraint:"
                            + " Member must have length less than or equal to " + MAX_CHARACTERS);
        }
        return StatementParser.parse(text);
    }

    /** The table that it reads or writes. */
    String tableName();

    /** The index that it reads, or null. */
    default String indexName() {
        return null;
    }

    /**
     * What it reads or writes, once its question marks stand for values.
     *
     * @param parameters the values, in the order of the text
     * @param keys the key of the index, if the statement names one, else of the table
     * @throws ExpressionException with the service's message for what is wrong with it
     */
    BoundStatement bind(List<AttributeValue> parameters, KeyAttributes keys);

    /**
     * Whether it gives each key attribute one value. {@link #bind} refuses an UPDATE or DELETE that does not; in a
     * transaction the service answers otherwise. A SELECT need not, and an INSERT has its item.
     */
    default boolean namesOneItem(List<AttributeValue> parameters, KeyAttributes keys) {
        return true;
    }

    /** How many question marks stand in it. */
    int parameterCount();

    /** Whether it is a SELECT; a check for existence belongs to writes. */
    default boolean isRead() {
        return false;
    }
}
