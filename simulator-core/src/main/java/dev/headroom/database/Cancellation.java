package dev.headroom.database;

import dev.headroom.api.CancellationReason;
import dev.headroom.api.ServiceException;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Why a transaction is not done: a reason for each action, {@code None} for the innocent (facts §11.7). */
final class Cancellation {
    private final List<CancellationReason> reasons;

    Cancellation(int actions) {
        reasons = new ArrayList<>(Collections.nCopies(actions, CancellationReason.NONE));
    }

    /** Cancels for an action that cannot be done to its item; only the first such is told (facts §11.7). */
    static ServiceException invalid(int actions, int action, String message) {
        Cancellation cancellation = new Cancellation(actions);
        cancellation.reasons.set(action, new CancellationReason("ValidationError", message, null));
        return cancellation.exception();
    }

    void conditionFailed(int action, Item item) {
        reasons.set(action, new CancellationReason("ConditionalCheckFailed", "The conditional request failed", item));
    }

    /** An insertion of a key that there is; that the code is that of batches of statements is assumed (facts §11.11). */
    void duplicate(int action) {
        reasons.set(action, new CancellationReason("DuplicateItem", CompiledWrite.DUPLICATE, null));
    }

    void collectionFull(int action) {
        reasons.set(
                action, new CancellationReason("ItemCollectionSizeLimitExceeded", "Collection size exceeded.", null));
    }

    void throttled(int action, Table table, ThrottlingReason reason) {
        boolean provisioned =
                switch (Throttled.type(table, reason)) {
                    case PROVISIONED_THROUGHPUT_EXCEEDED -> true;
                    default -> false;
                };
        String code = provisioned ? "ProvisionedThroughputExceeded" : "ThrottlingError";
        reasons.set(action, new CancellationReason(code, Throttled.message(table, reason), null));
    }

    /** Throws if any action gave a reason. */
    void throwIfAny() {
        if (reasons.stream().anyMatch(reason -> !reason.equals(CancellationReason.NONE))) {
            throw exception();
        }
    }

    private ServiceException exception() {
        String codes = reasons.stream().map(CancellationReason::code).collect(Collectors.joining(", ", "[", "]"));
        return ServiceException.canceled(
                "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes, reasons);
    }
}
