package dev.headroom.simulation;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of one table of a run that stands still, to be looked at: no capacity is consumed, nothing is counted, and the run
 * does not notice. To be used by the thread that leads the run.
 */
public final class TableItems {
    private final TableEngine engine;

    TableItems(TableEngine engine) {
        this.engine = engine;
    }

    /**
     * An item and where it is.
     *
     * @param partition the number of the table's partition that holds it
     */
    public record Placed(PrimaryKey key, Item item, int partition) {}

    /**
     * Some of the items.
     *
     * @param next where the rest begins; empty at the end
     */
    public record Page(List<Placed> items, Optional<ScanPosition> next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** Keys and indexes of the table. */
    public TableDefinition definition() {
        return engine.definition();
    }

    public long count() {
        return engine.itemCount(Charges.TABLE);
    }

    /** Items in the order in which they are stored: of the hashes of their keys, as the ranges of partitions are. */
    public Page page(Optional<ScanPosition> from, int most) {
        List<Placed> items = new ArrayList<>();
        ScanPosition next = engine.sweep(from.orElse(null), most, item -> items.add(placed(item)));
        return new Page(items, Optional.ofNullable(next));
    }

    /** The item of that key. */
    public Optional<Placed> item(PrimaryKey key) {
        return Optional.ofNullable(engine.itemNow(key)).map(this::placed);
    }

    /**
     * What a query or a scan of the table or an index finds in the table as it is now: its items, and where the next page begins.
     * Those of an index are what it projects.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public Preparation read(Operation page) {
        Preparation answer = Preparation.collecting();
        engine.look(page, answer);
        return answer;
    }

    private Placed placed(Item item) {
        PrimaryKey key = engine.definition().keys().keyOf(item);
        PartitionMap partitions = engine.partitions(Charges.TABLE);
        return new Placed(key, item, partitions.partitionOf(key.hash(), key.sort()));
    }
}
