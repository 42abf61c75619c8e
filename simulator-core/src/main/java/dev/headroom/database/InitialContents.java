package dev.headroom.database;

import dev.headroom.table.TableEngine;
import java.util.function.Consumer;

/**
 * What a table holds when it is made.
 *
 * @param load puts the items there, charging nothing
 * @param otherBytes data besides, which counts for partitions only
 */
record InitialContents(Consumer<TableEngine> load, long otherBytes) {
    static final InitialContents NONE = new InitialContents(engine -> {}, 0);
}
