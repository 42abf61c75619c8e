package dev.headroom.app.serve.wire;

import dev.headroom.item.AttributeSink;
import dev.headroom.item.SetType;
import java.nio.charset.StandardCharsets;

/**
 * Writes attribute values straight from where they are in the service's form, an object with the type before the value;
 * those within a set stand alone.
 */
final class AttributeValueWriter implements AttributeSink {
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

    private final JsonOutput out;
    private final JsonBytes bytes;
    private boolean inSet;

    AttributeValueWriter(JsonOutput out) {
        this.out = out;
        this.bytes = out.bytes();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void name(byte[] utf8, int offset, int length) {
        out.separate();
        bytes.appendQuoted(utf8, offset, length);
        bytes.append(':');
        out.restart();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void string(byte[] utf8, int offset, int length) {
        out.separate();
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
        out.separate();
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
        out.separate();
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
        out.separate();
        bytes.append(value ? TRUE : FALSE);
    }

    @Override
    public void nothing() {
        out.separate();
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
        out.separate();
        bytes.append(beginning);
        out.restart();
    }

    private void endValue(byte[] end) {
        bytes.append(end);
        out.goOn();
    }
}
