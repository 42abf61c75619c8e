package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.items.ItemPage.InKey;
import dev.headroom.app.desktop.items.ItemPage.InTable;
import dev.headroom.app.desktop.items.ItemPage.Position;
import dev.headroom.app.desktop.items.ItemPage.Problem;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.simulation.Simulation;
import dev.headroom.simulation.TableItems;
import dev.headroom.table.KeySchema;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a page of a table of a run that stands still; to be used on the run's thread. */
final class ItemReader {
    static final int PAGE = 100;

    private final Simulation simulation;
    private final String table;
    private final TableItems items;
    private final KeySchema keys;

    ItemReader(Simulation simulation, String table) {
        this.simulation = simulation;
        this.table = table;
        this.items = simulation.items(table);
        this.keys = items.definition().keys();
    }

    /** The tables of a run and their replicas. */
    static List<String> tables(Simulation simulation) {
        return List.copyOf(simulation.scenario().withReplicasAsTables().tables().keySet());
    }

    /**
     * A page.
     *
     * @param partitionKey the only partition key that is wanted; empty for all
     */
    ItemPage page(String partitionKey, Optional<Position> from) {
        if (partitionKey.isEmpty()) {
            TableItems.Page page = items.page(
                    from.filter(InTable.class::isInstance).map(position -> ((InTable) position).position()), PAGE);
            return page(
                    page.items().stream().map(ItemReader::row).toList(),
                    page.next().map(InTable::new));
        }
        return value(partitionKey).map(value -> ofKey(value, from)).orElseGet(this::notANumber);
    }

    private ItemPage ofKey(AttributeValue value, Optional<Position> from) {
        Item after = from.filter(InKey.class::isInstance)
                .map(position -> ((InKey) position).after())
                .orElse(null);
        Preparation read = items.read(new Operation.Query(null, PrimaryKey.of(value), true, PAGE, after));
        List<ItemRow> rows = read.items().stream()
                .map(keys::keyOf)
                .flatMap(key -> items.item(key).stream())
                .map(ItemReader::row)
                .toList();
        return page(rows, Optional.ofNullable(read.lastEvaluated()).map(InKey::new));
    }

    private ItemPage notANumber() {
        return new ItemPage(
                table,
                now(),
                items.count(),
                keys.names(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(Problem.NOT_A_NUMBER));
    }

    private ItemPage page(List<ItemRow> rows, Optional<? extends Position> next) {
        return new ItemPage(
                table,
                now(),
                items.count(),
                keys.names(),
                others(rows),
                rows,
                next.map(position -> position),
                Optional.empty());
    }

    private TimeSpan now() {
        return new TimeSpan(simulation.nowNanos());
    }

    private Optional<AttributeValue> value(String text) {
        if (simulation.scenario().table(table).partitionKey().type() == KeyType.S) {
            return Optional.of(StringValue.of(text));
        }
        try {
            return Optional.of(NumberValue.parse(text));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private List<String> others(List<ItemRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (ItemRow row : rows) {
            for (int i = 0; i < row.item().names().count(); i++) {
                names.add(row.item().names().name(i));
            }
        }
        names.removeAll(keys.names());
        return new ArrayList<>(names);
    }

    private static ItemRow row(TableItems.Placed placed) {
        return new ItemRow(placed.item(), placed.partition());
    }
}
