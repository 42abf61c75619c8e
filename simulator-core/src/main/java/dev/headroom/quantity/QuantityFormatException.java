package dev.headroom.quantity;

/** A text that is not the quantity it should be; the message says what was found and what is allowed. */
public final class QuantityFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    QuantityFormatException(String found, String expected) {
        super("'" + found + "' is not " + expected);
    }
}
