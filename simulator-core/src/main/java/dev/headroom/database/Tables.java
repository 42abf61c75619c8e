package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The tables of a database, by name. Whichever is asked for has caught up with the time. */
final class Tables {
    private final TreeMap<String, Table> tables = new TreeMap<>();
    private final DatabaseClock clock;

    Tables(DatabaseClock clock) {
        this.clock = clock;
    }

    /** The table that an operation on items is for, by its name or its ARN. */
    Table serving(String nameOrArn) {
        return serving(nameOrArn, clock.nanos());
    }

    /** As {@link #serving(String)}, for those who know the time already. */
    Table serving(String nameOrArn, long nowNanos) {
        Table table = tables.get(nameOf(nameOrArn));
        if (table != null) {
            table.catchUp(nowNanos);
            if (table.isServing()) {
                return table;
            }
        }
        TableNames.require(nameOf(nameOrArn));
        throw new ServiceException(ErrorType.RESOURCE_NOT_FOUND, "Requested resource not found");
    }

    /** The table that an operation on tables is for. */
    Table existing(String nameOrArn) {
        String name = nameOf(nameOrArn);
        Table table = find(name);
        if (table == null) {
            TableNames.require(name);
            throw Refusals.notFound("Table: " + name + " not found");
        }
        return table;
    }

    /** Whether there is such a table, by its name or its ARN. */
    boolean has(String nameOrArn) {
        return find(nameOf(nameOrArn)) != null;
    }

    /** The table of this name, or null. */
    Table find(String name) {
        Table table = tables.get(name);
        if (table == null) {
            return null;
        }
        table.catchUp(clock.nanos());
        return table.isGone() ? null : table;
    }

    void add(Table table) {
        tables.put(table.name(), table);
    }

    void remove(Table table) {
        table.vanish();
        tables.remove(table.name());
    }

    /** All, in the order of their names. */
    List<Table> all() {
        return caughtUp(tables);
    }

    /** Those whose names come behind one. */
    List<Table> behind(String name) {
        return caughtUp(tables.tailMap(name, false));
    }

    private List<Table> caughtUp(NavigableMap<String, Table> some) {
        List<Table> present = List.copyOf(some.values());
        long now = clock.nanos();
        present.forEach(table -> table.catchUp(now));
        return present.stream().filter(table -> !table.isGone()).toList();
    }

    private static String nameOf(String nameOrArn) {
        return nameOrArn.startsWith("arn:") ? nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1) : nameOrArn;
    }
}
