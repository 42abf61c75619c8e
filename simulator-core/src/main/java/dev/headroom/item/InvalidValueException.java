package dev.headroom.item;

/** A value that DynamoDB does not take; the message is the service's own (facts §11.9). */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidValueException(String message) {
        super(message);
    }
}
