package dev.headroom.app.desktop.items;

import dev.headroom.item.Item;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.table.ScanPosition;
import java.util.List;
import java.util.Optional;

/**
 * Some items of a table, as they were at one moment of the run.
 *
 * @param at the moment
 * @param count items of the whole table
 * @param keys the attributes of the key
 * @param attributes the others that these items have, in the order in which they come
 * @param next where the next page begins; empty on the last
 * @param problem why there are no items, for people; empty where nothing is wrong
 */
public record ItemPage(
        String table,
        TimeSpan at,
        long count,
        List<String> keys,
        List<String> attributes,
        List<ItemRow> rows,
        Optional<Position> next,
        Optional<Problem> problem) {
    public ItemPage {
        keys = List.copyOf(keys);
        attributes = List.copyOf(attributes);
        rows = List.copyOf(rows);
    }

    /** Where a page begins: behind what was read, by hash or within a partition key. */
    public sealed interface Position {}

    record InTable(ScanPosition position) implements Position {}

    record InKey(Item after) implements Position {}

    /** What can be wrong with what was asked for. */
    public enum Problem {
        /** The key is a number, and what was entered is none. */
        NOT_A_NUMBER
    }
}
