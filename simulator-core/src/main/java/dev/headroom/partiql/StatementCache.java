package dev.headroom.partiql;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the statements used last, so that a text is parsed once, however often it comes. A text that cannot be parsed is
 * not kept. May be used by many threads.
 */
public final class StatementCache {
    private final int capacity;
    private final Map<String, Statement> statements = new LinkedHashMap<>(16, 0.75f, true);

    /** A cache of so many statements at most; a statement has at most 8,192 characters (facts §2.2). */
    public StatementCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a cache holds at least 1 statement, not " + capacity);
        }
        this.capacity = capacity;
    }

    /** See {@link Statement#parse}. */
    public synchronized Statement statement(String text) {
        Statement known = statements.get(text);
        if (known != null) {
            return known;
        }
        Statement parsed = Statement.parse(text);
        statements.put(text, parsed);
        if (statements.size() > capacity) {
            statements.remove(statements.keySet().iterator().next());
        }
        return parsed;
    }
}
