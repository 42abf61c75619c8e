package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.BatchStatementError;
import dev.headroom.expression.ExpressionException;

/** What a statement of a batch answers in place of a result: codes are short names of the exceptions (facts §11.11). */
final class StatementErrors {
    private static final String VALIDATION = "ValidationError";

    private StatementErrors() {}

    static BatchStatementError of(ServiceException failed) {
        return new BatchStatementError(code(failed.type()), failed.getMessage(), failed.item());
    }

    static BatchStatementError invalid(ExpressionException wrong) {
        return new BatchStatementError(VALIDATION, wrong.getMessage(), null);
    }

    private static String code(ErrorType type) {
        return switch (type) {
            case VALIDATION -> VALIDATION;
            case CONDITIONAL_CHECK_FAILED -> "ConditionalCheckFailed";
            case DUPLICATE_ITEM -> "DuplicateItem";
            case ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED -> "ItemCollectionSizeLimitExceeded";
            case PROVISIONED_THROUGHPUT_EXCEEDED -> "ProvisionedThroughputExceeded";
            case REQUEST_LIMIT_EXCEEDED -> "RequestLimitExceeded";
            case RESOURCE_NOT_FOUND -> "ResourceNotFound";
            case THROTTLING -> "ThrottlingError";
            case TRANSACTION_CONFLICT -> "TransactionConflict";
            case ACCESS_DENIED -> "AccessDenied";
            default -> "InternalServerError";
        };
    }
}
