package dev.headroom.app.serve.wire;

import dev.headroom.item.AttributeSink;
import dev.headroom.item.Item;
import dev.headroom.item.SetType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON as UTF-8 into memory of its own, which it keeps from one answer to the next. As a sink it writes attribute
 * values in the service's form, an object with the type before the value; those within a set stand alone.
 */
final class JsonOutput implements AttributeSink {
    private static final byte[] STRING = ascii("{\"S\":");
    private static final byte[] NUMBER = ascii("{\"N\":\"");
    private static final byte[] BINARY = ascii("{\"B\":\"");
    private static final byte[] TRUE = ascii("{\"BOOL\":true}");
    private static final byte[] FALSE = ascii("{\"BOOL\":false}");
    private static final byte[] NULL = ascii("{\"NULL\":true}");
    private static final byte[] LIST = ascii("{\"L\":[");
    private static final byte[] MAP = ascii("{\"M\":{");
    private static final byte[] END_OF_ARRAY = ascii("]}");
    private static final byte[] END_OF_MAP = ascii("}}");
    private static final byte[] STRING_SET = ascii("{\"SS\":[");
    private static final byte[] NUMBER_SET = ascii("{\"NS\":[");
    private static final byte[] BINARY_SET = ascii("{\"BS\":[");

    private final JsonBytes bytes = new JsonBytes();
    private boolean follows; // a comma is due before the next value or name
    private boolean inSet;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What has been written; the array is overwritten by the next answer. */
    JsonBytes bytes() {
        return bytes;
    }

    /** Begins an answer. */
    void clear() {
        bytes.clear();
        follows = false;
        inSet = false;
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

    private void separate() {
        if (follows) {
            bytes.append(',');
        }
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
        item.write(this);
        endObject();
    }

    @Override
    public void name(byte[] utf8, int offset, int length) {
        separate();
        bytes.appendQuoted(utf8, offset, length);
        bytes.append(':');
        follows = false;
    }

    @Override
    public void name(String name) {
        writeName(name);
    }

    @Override
    public void string(byte[] utf8, int offset, int length) {
        separate();
        if (inSet) {
            bytes.appendQuoted(utf8, offset, length);
        } else {
            bytes.append(STRING);
            bytes.appendQuoted(utf8, offset, length);
            bytes.append('}');
        }
    }

    @Override
    public void string(String text) {
        separate();
        if (inSet) {
            bytes.appendQuoted(text);
        } else {
            bytes.append(STRING);
            bytes.appendQuoted(text);
            bytes.append('}');
        }
    }

    @Override
    public void number(byte[] ascii, int offset, int length) {
        beginText(NUMBER);
        bytes.append(ascii, offset, length);
        endText();
    }

    @Override
    public void number(String plain) {
        beginText(NUMBER);
        bytes.appendAscii(plain);
        endText();
    }

    @Override
    public void binary(byte[] content, int offset, int length) {
        beginText(BINARY);
        bytes.appendBase64(content, offset, length);
        endText();
    }

    private void beginText(byte[] type) {
        separate();
        if (inSet) {
            bytes.append('"');
        } else {
            bytes.append(type);
        }
    }

    private void endText() {
        bytes.append('"');
        if (!inSet) {
            bytes.append('}');
        }
    }

    @Override
    public void bool(boolean value) {
        separate();
        bytes.append(value ? TRUE : FALSE);
    }

    @Override
    public void nothing() {
        separate();
        bytes.append(NULL);
    }

    @Override
    public void beginList() {
        beginValue(LIST);
    }

    @Override
    public void endList() {
        endValue(END_OF_ARRAY);
    }

    @Override
    public void beginMap() {
        beginValue(MAP);
    }

    @Override
    public void endMap() {
        endValue(END_OF_MAP);
    }

    @Override
    public void beginSet(SetType type) {
        beginValue(
                switch (type) {
                    case SS -> STRING_SET;
                    case NS -> NUMBER_SET;
                    case BS -> BINARY_SET;
                });
        inSet = true;
    }

    @Override
    public void endSet() {
        inSet = false;
        endValue(END_OF_ARRAY);
    }

    private void beginValue(byte[] beginning) {
        separate();
        bytes.append(beginning);
        follows = false;
    }

    private void endValue(byte[] end) {
        bytes.append(end);
        follows = true;
    }
}
