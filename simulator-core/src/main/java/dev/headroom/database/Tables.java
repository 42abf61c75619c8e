package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import java.util.Collection;
import java.util.TreeMap;

/** The tables of a database, by name. */
final class Tables {
    private final TreeMap<String, Table> tables = new TreeMap<>();

    /** The table that an operation on items is for, by its name or its ARN. */
    Table serving(String nameOrArn) {
        Table table = tables.get(nameOf(nameOrArn));
        if (table == null) {
            throw new ServiceException(ErrorType.RESOURCE_NOT_FOUND, "Requested resource not found");
        }
        return table;
    }

    /** The table that an operation on tables is for. */
    Table existing(String nameOrArn) {
        String name = nameOf(nameOrArn);
        Table table = tables.get(name);
        if (table == null) {
            throw new ServiceException(
                    ErrorType.RESOURCE_NOT_FOUND, "Requested resource not found: Table: " + name + " not found");
        }
        return table;
    }

    boolean has(String name) {
        return tables.containsKey(name);
    }

    void add(Table table) {
        tables.put(table.name(), table);
    }

    void remove(Table table) {
        tables.remove(table.name());
    }

    /** All, in the order of their names. */
    Collection<Table> all() {
        return tables.values();
    }

    private static String nameOf(String nameOrArn) {
        return nameOrArn.startsWith("arn:") ? nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1) : nameOrArn;
    }
}
