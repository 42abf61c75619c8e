package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.ThrottlingCause;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.capacity.Verdict;
import dev.headroom.scenario.BillingMode;
import dev.headroom.table.Charges;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The exception of a throttled request: its type and words by what refused it, and every reason (facts §5.1, §5.2). Where
 * pages disagree on the type for a key range, the billing mode decides: an assumption.
 */
final class Throttled {
    static final String TABLE = "The level of configured provisioned throughput for the table was exceeded. Consider"
            + " increasing your provisioning level with the UpdateTable API.";
    static final String INDEXES = "The level of configured provisioned throughput for one or more global secondary"
            + " indexes of the table was exceeded. Consider increasing your provisioning level for the"
            + " under-provisioned global secondary indexes with the UpdateTable API.";
    static final String ON_DEMAND_TABLE = "Throughput exceeds the current capacity of your table or index. DynamoDB is"
            + " automatically scaling your table or index so please try again shortly. If exceptions persist, check if"
            + " you have a hot key:"
            + " https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html.";
    static final String ON_DEMAND_INDEXES = "Throughput exceeds the current capacity for one or more global secondary"
            + " indexes. DynamoDB is automatically scaling your index so please try again shortly.";
    static final String MAX_ON_DEMAND =
            "Throughput exceeds the maximum OnDemandThroughput configured on table or index";
    static final String ACCOUNT = "Throughput exceeds the current throughput limit for your account. To request a limit"
            + " increase, contact AWS Support at https://aws.amazon.com/support.";

    private Throttled() {}

    /** The exception for charges of which the verdict refused some. */
    static ServiceException exception(Table table, Charges charges, Verdict verdict) {
        ThrottlingReason first = verdict.firstReason(charges);
        return ServiceException.throttled(type(table, first), message(table, first), causes(table, charges, verdict));
    }

    /** The type of exception for a reason on a table. */
    static ErrorType type(Table table, ThrottlingReason reason) {
        return switch (reason.cause()) {
            case PROVISIONED_THROUGHPUT_EXCEEDED -> ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED;
            case KEY_RANGE_THROUGHPUT_EXCEEDED ->
                isProvisioned(table) ? ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED : ErrorType.THROTTLING;
            case MAX_ON_DEMAND_THROUGHPUT_EXCEEDED -> ErrorType.THROTTLING;
            case ACCOUNT_LIMIT_EXCEEDED -> ErrorType.REQUEST_LIMIT_EXCEEDED;
        };
    }

    /** The words of the exception for a reason on a table. */
    static String message(Table table, ThrottlingReason reason) {
        return switch (reason.cause()) {
            case PROVISIONED_THROUGHPUT_EXCEEDED -> reason.isIndex() ? INDEXES : TABLE;
            case KEY_RANGE_THROUGHPUT_EXCEEDED ->
                isProvisioned(table)
                        ? (reason.isIndex() ? INDEXES : TABLE)
                        : (reason.isIndex() ? ON_DEMAND_INDEXES : ON_DEMAND_TABLE);
            case MAX_ON_DEMAND_THROUGHPUT_EXCEEDED -> MAX_ON_DEMAND;
            case ACCOUNT_LIMIT_EXCEEDED -> ACCOUNT;
        };
    }

    private static boolean isProvisioned(Table table) {
        return table.capacity().resource(Charges.TABLE).billing() == BillingMode.PROVISIONED;
    }

    private static List<ThrottlingCause> causes(Table table, Charges charges, Verdict verdict) {
        Set<ThrottlingCause> causes = new LinkedHashSet<>();
        for (int i = 0; i < charges.count(); i++) {
            ThrottlingReason reason = verdict.reason(i);
            if (reason != null) {
                causes.add(new ThrottlingCause(reason.code(), table.arnOf(charges.resource(i))));
            }
        }
        return List.copyOf(causes);
    }
}
