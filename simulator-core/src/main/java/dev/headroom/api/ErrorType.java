package dev.headroom.api;

/** The errors that the service answers with, and where their names stand (facts §11.9). */
public enum ErrorType {
    VALIDATION("com.amazon.coral.validate#", "ValidationException"),
    SERIALIZATION("com.amazon.coral.service#", "SerializationException"),
    UNKNOWN_OPERATION("com.amazon.coral.service#", "UnknownOperationException"),
    MISSING_AUTHENTICATION_TOKEN("com.amazon.coral.service#", "MissingAuthenticationTokenException"),
    INCOMPLETE_SIGNATURE("com.amazon.coral.service#", "IncompleteSignatureException"),
    INVALID_SIGNATURE("com.amazon.coral.service#", "InvalidSignatureException"),
    UNRECOGNIZED_CLIENT("com.amazon.coral.service#", "UnrecognizedClientException"),
    ACCESS_DENIED("com.amazon.coral.service#", "AccessDeniedException"),
    THROTTLING("com.amazon.coral.availability#", "ThrottlingException"),
    RESOURCE_NOT_FOUND("ResourceNotFoundException"),
    RESOURCE_IN_USE("ResourceInUseException"),
    TABLE_NOT_FOUND("TableNotFoundException"),
    CONDITIONAL_CHECK_FAILED("ConditionalCheckFailedException"),
    DUPLICATE_ITEM("DuplicateItemException"),
    ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED("ItemCollectionSizeLimitExceededException"),
    LIMIT_EXCEEDED("LimitExceededException"),
    PROVISIONED_THROUGHPUT_EXCEEDED("ProvisionedThroughputExceededException"),
    REQUEST_LIMIT_EXCEEDED("RequestLimitExceeded"),
    TRANSACTION_CANCELED("TransactionCanceledException"),
    TRANSACTION_CONFLICT("TransactionConflictException"),
    TRANSACTION_IN_PROGRESS("TransactionInProgressException"),
    IDEMPOTENT_PARAMETER_MISMATCH("IdempotentParameterMismatchException"),
    EXPIRED_ITERATOR("ExpiredIteratorException"),
    TRIMMED_DATA_ACCESS("TrimmedDataAccessException"),
    INTERNAL_SERVER_ERROR("InternalServerError");

    private final String prefix;
    private final String exception;

    ErrorType(String exception) {
        this("com.amazonaws.dynamodb.v20120810#", exception);
    }

    ErrorType(String prefix, String exception) {
        this.prefix = prefix;
        this.exception = exception;
    }

    /** The exception's name, as clients know it. */
    public String exception() {
        return exception;
    }

    /** The {@code __type} of the answer. */
    public String type() {
        return prefix + exception;
    }
}
