package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.capacity.Verdict;
import dev.headroom.table.Preparation;

/** Asks a table's capacity whether what was prepared may pass, and takes what it costs, or answers as the service does. */
final class Admission {
    private final Verdict verdict = new Verdict();
    private final boolean throttling;

    Admission(boolean throttling) {
        this.throttling = throttling;
    }

    /** Charges one operation, or throws the exception that it is throttled with. */
    void admit(Table table, Preparation prepared, long nowNanos) {
        if (!admits(table, prepared, nowNanos)) {
            throw Throttled.exception(table, prepared.charges(), verdict);
        }
    }

    /** Charges one operation if it may pass; where not, nothing is charged. */
    boolean admits(Table table, Preparation prepared, long nowNanos) {
        if (!throttling) {
            return true;
        }
        table.capacity().admit(prepared.charges(), verdict, nowNanos);
        return verdict.admitted();
    }

    /** The exception of the operation refused last. */
    ServiceException refusal(Table table, Preparation prepared) {
        return Throttled.exception(table, prepared.charges(), verdict);
    }
}
