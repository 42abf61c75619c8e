package dev.headroom.app.desktop.items;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.simulation.Simulation;
import dev.headroom.simulation.TableItems;
import dev.headroom.simulation.TableItems.Placed;
import dev.headroom.table.ScanPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a run's tables at one moment, for statements: the run goes on meanwhile. Items do not change, so that a copy holds
 * but references; of large tables it has the first items only.
 *
 * @param complete whether no table was cut off
 */
record Snapshot(TimeSpan at, Scenario scenario, List<Contents> tables, boolean complete) {
    /** How many items of a table are copied. */
    static final int MOST_ITEMS = 200_000;

    private static final int AT_ONCE = 10_000;

    /** What a table holds. */
    record Contents(String name, TableSpec spec, Map<PrimaryKey, Item> items) {}

    /** Copies the tables that a statement names; to be used on the run's thread. */
    static Snapshot of(Simulation simulation, String statement) {
        List<Contents> tables = new ArrayList<>();
        boolean complete = true;
        for (Map.Entry<String, TableSpec> table : simulation.scenario().tables().entrySet()) {
            Map<PrimaryKey, Item> items = new LinkedHashMap<>();
            if (statement.contains(table.getKey())) {
                complete &= copy(simulation.items(table.getKey()), items);
            }
            tables.add(new Contents(table.getKey(), table.getValue(), items));
        }
        return new Snapshot(new TimeSpan(simulation.nowNanos()), simulation.scenario(), tables, complete);
    }

    private static boolean copy(TableItems from, Map<PrimaryKey, Item> to) {
        Optional<ScanPosition> next = Optional.empty();
        do {
            TableItems.Page page = from.page(next, AT_ONCE);
            for (Placed placed : page.items()) {
                to.put(placed.key(), placed.item());
            }
            next = page.next();
        } while (next.isPresent() && to.size() < MOST_ITEMS);
        return next.isEmpty();
    }
}
