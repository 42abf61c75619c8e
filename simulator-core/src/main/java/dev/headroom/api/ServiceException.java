package dev.headroom.api;

import dev.headroom.item.Item;
import java.util.List;

/** What the service answers instead of a response: the type of error, its exact words and what comes with them. */
public final class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorType type;
    private final transient Item item;
    private final transient List<CancellationReason> cancellationReasons;
    private final transient List<ThrottlingCause> throttlingReasons;

    /** An error that is told by its words alone. */
    public ServiceException(ErrorType type, String message) {
        this(type, message, null, List.of(), List.of());
    }

    private ServiceException(
            ErrorType type,
            String message,
            Item item,
            List<CancellationReason> cancellationReasons,
            List<ThrottlingCause> throttlingReasons) {
        super(message, null, false, false); // an answer, not a fault: a stack trace would cost more than the request
        this.type = type;
        this.item = item;
        this.cancellationReasons = List.copyOf(cancellationReasons);
        this.throttlingReasons = List.copyOf(throttlingReasons);
    }

    /** A request that can never succeed as it is. */
    public static ServiceException validation(String message) {
        return new ServiceException(ErrorType.VALIDATION, message);
    }

    /** A condition that did not hold; the item only where the request asked for it. */
    public static ServiceException conditionFailed(Item item) {
        return new ServiceException(
                ErrorType.CONDITIONAL_CHECK_FAILED, "The conditional request failed", item, List.of(), List.of());
    }

    /** A transaction that was not done, with a reason for each of its actions. */
    public static ServiceException canceled(String message, List<CancellationReason> reasons) {
        return new ServiceException(ErrorType.TRANSACTION_CANCELED, message, null, reasons, List.of());
    }

    /** A request that was throttled. */
    public static ServiceException throttled(ErrorType type, String message, List<ThrottlingCause> causes) {
        return new ServiceException(type, message, null, List.of(), causes);
    }

    public ErrorType type() {
        return type;
    }

    /** The item that failed the condition, or null. */
    public Item item() {
        return item;
    }

    /** One for each action of a cancelled transaction, else none. */
    public List<CancellationReason> cancellationReasons() {
        return cancellationReasons;
    }

    /** Why the request was throttled, else none. */
    public List<ThrottlingCause> throttlingReasons() {
        return throttlingReasons;
    }
}
