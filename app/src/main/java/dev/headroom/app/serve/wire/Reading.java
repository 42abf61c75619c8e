package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import dev.headroom.item.AttributeNamesPool;
import java.io.IOException;

/**
 * One request being read, and what is wrong with it so far. Wrong JSON ends the reading at once; a constraint that is
 * broken, and the first value that cannot be, are told when the end is reached, in this order.
 */
final class Reading {
    private final JsonParser json;
    private final AttributeNamesPool names;
    private final AttributeValueReader values;
    private boolean breaksConstraint;
    private String invalidValue;

    Reading(JsonParser json, AttributeNamesPool names) {
        this.json = json;
        this.names = names;
        this.values = new AttributeValueReader(this);
    }

    JsonParser json() {
        return json;
    }

    AttributeNamesPool names() {
        return names;
    }

    AttributeValueReader values() {
        return values;
    }

    /** The string at which the parser stands. */
    String text() throws IOException {
        return Text.wellFormed(json.getText());
    }

    /** A member breaks a constraint; which, is found out when the request is read. */
    void breakConstraint() {
        breaksConstraint = true;
    }

    boolean breaksConstraint() {
        return breaksConstraint;
    }

    /** A value is none; only the first is told. */
    void invalid(String message) {
        if (invalidValue == null) {
            invalidValue = message;
        }
    }

    boolean isInvalid() {
        return invalidValue != null;
    }

    /** What is wrong with the first value that is none, or null. */
    String invalidValue() {
        return invalidValue;
    }

    /** Says where the value is that is none. */
    void reword(String before, String behind) {
        invalidValue = before + invalidValue + behind;
    }
}
