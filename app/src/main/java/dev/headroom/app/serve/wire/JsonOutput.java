package dev.headroom.app.serve.wire;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.math.BigDecimal;

/** Writes JSON as UTF-8 into memory of its own, which it keeps from one answer to the next. */
final class JsonOutput {
    private final JsonBytes bytes = new JsonBytes();
    private final AttributeValueWriter values = new AttributeValueWriter(this);
    private boolean follows; // a comma is due before the next value or name

    /** What has been written; the array is overwritten by the next answer. */
    JsonBytes bytes() {
        return bytes;
    }

    /** Begins an answer. */
    void clear() {
        bytes.clear();
        follows = false;
    }

    void beginObject() {
        begin('{');
    }

    void endObject() {
        end('}');
    }

    void beginArray() {
        begin('[');
    }

    void endArray() {
        end(']');
    }

    private void begin(char bracket) {
        separate();
        bytes.append(bracket);
        follows = false;
    }

    private void end(char bracket) {
        bytes.append(bracket);
        follows = true;
    }

    /** Begins a value or a name: with a comma, where one stands before it. */
    void separate() {
        if (follows) {
            bytes.append(',');
        }
        follows = true;
    }

    /** What comes next begins something and takes no comma. */
    void restart() {
        follows = false;
    }

    /** What comes next stands behind something. */
    void goOn() {
        follows = true;
    }

    void writeName(String name) {
        separate();
        bytes.appendQuoted(name);
        bytes.append(':');
        follows = false;
    }

    /** A name with its quotation marks and colon. */
    void writeEncodedName(byte[] encoded) {
        separate();
        bytes.append(encoded);
        follows = false;
    }

    void writeText(String text) {
        separate();
        bytes.appendQuoted(text);
    }

    void writeBoolean(boolean value) {
        separate();
        bytes.appendAscii(value ? "true" : "false");
    }

    void writeInteger(long number) {
        separate();
        bytes.appendAscii(Long.toString(number));
    }

    void writeDecimal(double number) {
        separate();
        bytes.appendAscii(Double.toString(number));
    }

    /** Milliseconds as seconds, with no more digits behind the point than it takes. */
    void writeSeconds(long millis) {
        separate();
        bytes.appendAscii(BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString());
    }

    void writeItem(Item item) {
        beginObject();
        item.write(values);
        endObject();
    }

    void writeValue(AttributeValue value) {
        value.write(values);
    }
}
