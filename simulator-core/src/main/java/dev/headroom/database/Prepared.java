package dev.headroom.database;

import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;

/** One action of a transaction, prepared on its table. */
record Prepared(Table table, Operation operation, Preparation preparation) {

    /** Prepares and doubles the table's part, as transactions are charged (facts §1.2). */
    static Prepared inTransaction(Table table, Operation operation, long nowNanos) {
        Preparation preparation = new Preparation();
        table.engine().prepare(operation, preparation, nowNanos);
        preparation.charges().doubleForTransaction();
        return new Prepared(table, operation, preparation);
    }
}
