package dev.headroom.database;

import dev.headroom.capacity.TableCapacity;
import dev.headroom.capacity.Verdict;
import dev.headroom.table.Charges;
import dev.headroom.table.Preparation;
import dev.headroom.table.TableEngine;

/** A table of a database: what it stores, what it may consume and how it is described. */
final class Table {
    private final String name;
    private final String arn;
    private final TableEngine engine;
    private final TableCapacity capacity;
    private final KeyRules keys;

    Table(String name, String arn, TableEngine engine, TableCapacity capacity, KeyRules keys) {
        this.name = name;
        this.arn = arn;
        this.engine = engine;
        this.capacity = capacity;
        this.keys = keys;
    }

    String name() {
        return name;
    }

    String arn() {
        return arn;
    }

    TableEngine engine() {
        return engine;
    }

    TableCapacity capacity() {
        return capacity;
    }

    KeyRules keys() {
        return keys;
    }

    /** Commits what was prepared and admitted. */
    void commit(Preparation prepared, long nowNanos) {
        engine.commit(prepared, nowNanos);
    }

    /** Notes what was consumed. */
    void consumed(Charges charges) {}

    /** Notes what capacity said to an operation. */
    void judged(Charges charges, Verdict verdict) {}

    /** Whether a global index can be read. */
    boolean isReadable(String index) {
        return true;
    }

    String globalIndexName(int index) {
        return engine.definition().globalIndexes().get(index).name();
    }

    String localIndexName(int index) {
        return engine.definition().localIndexes().get(index).name();
    }

    /** The ARN of the table itself or of a global index. */
    String arnOf(int resource) {
        return resource == Charges.TABLE
                ? arn
                : arn + "/index/"
                        + engine.definition().globalIndexes().get(resource - 1).name();
    }
}
