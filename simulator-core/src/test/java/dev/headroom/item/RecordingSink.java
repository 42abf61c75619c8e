package dev.headroom.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps what it is handed as one line for each part, whether it came as text or as bytes. */
final class RecordingSink implements AttributeSink {
    final List<String> parts = new ArrayList<>();

    static List<String> partsOf(Item item) {
        RecordingSink sink = new RecordingSink();
        item.write(sink);
        return sink.parts;
    }

    @Override
    public void name(byte[] utf8, int offset, int length) {
        name(text(utf8, offset, length));
    }

    @Override
    public void name(String name) {
        parts.add("name " + name);
    }

    @Override
    public void string(byte[] utf8, int offset, int length) {
        string(text(utf8, offset, length));
    }

    @Override
    public void string(String text) {
        parts.add("S " + text);
    }

    @Override
    public void number(byte[] ascii, int offset, int length) {
        number(text(ascii, offset, length));
    }

    @Override
    public void number(String plain) {
        parts.add("N " + plain);
    }

    @Override
    public void binary(byte[] bytes, int offset, int length) {
        parts.add("B " + Arrays.toString(Arrays.copyOfRange(bytes, offset, offset + length)));
    }

    @Override
    public void bool(boolean value) {
        parts.add("BOOL " + value);
    }

    @Override
    public void nothing() {
        parts.add("NULL");
    }

    @Override
    public void beginList() {
        parts.add("[");
    }

    @Override
    public void endList() {
        parts.add("]");
    }

    @Override
    public void beginMap() {
        parts.add("{");
    }

    @Override
    public void endMap() {
        parts.add("}");
    }

    @Override
    public void beginSet(SetType type) {
        parts.add(type + " (");
    }

    @Override
    public void endSet() {
        parts.add(")");
    }

    private static String text(byte[] utf8, int offset, int length) {
        return new String(utf8, offset, length, StandardCharsets.UTF_8);
    }
}
