package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.capacity.Verdict;
import dev.headroom.table.Preparation;
import java.util.List;

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
            throw refusal(table, prepared);
        }
    }

    /** Charges one operation if it may pass; where not, nothing is charged. */
    boolean admits(Table table, Preparation prepared, long nowNanos) {
        if (throttling) {
            table.capacity().judge(prepared.charges(), verdict, nowNanos);
            if (!verdict.admitted()) {
                table.refused(prepared.charges(), verdict);
                return false;
            }
            table.capacity().take(prepared.charges(), nowNanos);
        }
        table.consumed(prepared.charges());
        return true;
    }

    /** Charges all actions of a transaction, or throws its cancellation. */
    void admitAll(List<Prepared> actions, long nowNanos) {
        if (throttling) {
            Cancellation cancellation = new Cancellation(actions.size());
            for (int i = 0; i < actions.size(); i++) {
                judge(actions.get(i), i, cancellation, nowNanos);
            }
            cancellation.throwIfAny();
        }
        for (Prepared action : actions) {
            if (throttling) {
                action.table().capacity().take(action.preparation().charges(), nowNanos);
            }
            action.table().consumed(action.preparation().charges());
        }
    }

    private void judge(Prepared action, int number, Cancellation cancellation, long nowNanos) {
        Table table = action.table();
        table.capacity().judge(action.preparation().charges(), verdict, nowNanos);
        if (!verdict.admitted()) {
            table.refused(action.preparation().charges(), verdict);
            cancellation.throttled(
                    number, table, verdict.firstReason(action.preparation().charges()));
        }
    }

    /** The exception of the operation refused last. */
    ServiceException refusal(Table table, Preparation prepared) {
        return Throttled.exception(table, prepared.charges(), verdict);
    }
}
