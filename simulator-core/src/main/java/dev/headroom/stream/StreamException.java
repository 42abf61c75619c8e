package dev.headroom.stream;

/** What the service answers where a stream cannot be read as asked, with its words (facts §8.2). */
public final class StreamException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The exceptions of the service's own. */
    public enum Kind {
        EXPIRED_ITERATOR("ExpiredIteratorException"),
        TRIMMED_DATA_ACCESS("TrimmedDataAccessException"),
        RESOURCE_NOT_FOUND("ResourceNotFoundException"),
        VALIDATION("ValidationException");

        private final String exceptionName;

        Kind(String exceptionName) {
            this.exceptionName = exceptionName;
        }

        /** The name on the wire. */
        public String exceptionName() {
            return exceptionName;
        }
    }

    private StreamException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static StreamException expiredIterator() {
        return new StreamException(Kind.EXPIRED_ITERATOR, "Shard iterator has expired");
    }

    static StreamException trimmed() {
        return new StreamException(Kind.TRIMMED_DATA_ACCESS, "The data you are trying to access has been trimmed");
    }

    /** No stream has this ARN. Other emulators agree on these words; no recording of the service's is known. */
    public static StreamException noSuchStream(String streamArn) {
        return new StreamException(
                Kind.RESOURCE_NOT_FOUND, "Requested resource not found: Stream: " + streamArn + " not found");
    }

    static StreamException noSuchShard() {
        return new StreamException(Kind.RESOURCE_NOT_FOUND, "Requested resource not found: Shard does not exist");
    }

    /** The words are an assumption; that it is a ValidationException is not. */
    static StreamException invalidIterator() {
        return new StreamException(Kind.VALIDATION, "Invalid ShardIterator");
    }

    /** The words are an assumption. */
    static StreamException invalidSequenceNumber(String text) {
        return new StreamException(Kind.VALIDATION, "Invalid SequenceNumber: " + text);
    }

    /** The words are an assumption; that it is a ValidationException is not. */
    static StreamException sequenceNumberMissing(ShardIteratorType type) {
        return new StreamException(
                Kind.VALIDATION, "SequenceNumber must be specified when ShardIteratorType is " + type);
    }

    /** The words are an assumption; that it is a ValidationException is not. */
    static StreamException sequenceNumberUnwanted(ShardIteratorType type) {
        return new StreamException(
                Kind.VALIDATION, "SequenceNumber must not be specified when ShardIteratorType is " + type);
    }
}
