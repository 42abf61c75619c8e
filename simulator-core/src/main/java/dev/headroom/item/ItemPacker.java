package dev.headroom.item;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Packs values into bytes, one behind the other; see {@link PackedType}. */
final class ItemPacker implements AttributeSink {
    /** Room for any header: what lies in a list is packed before its length is known. */
    private static final int LONGEST_HEADER = 5;

    private byte[] bytes;
    private int length;
    private int[] open = new int[4]; // where the headers of open lists, maps and sets stand
    private int depth;
    private boolean exact = true;

    ItemPacker(int expectedBytes) {
        bytes = new byte[expectedBytes + 16];
    }

    /** Whether what was packed can be unpacked as it was: UTF-8 has no place for half a surrogate pair. */
    boolean isExact() {
        return exact;
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, length);
    }

    /** Packs one value; text of one byte a character, the most frequent by far, without making an array of it first. */
    void pack(AttributeValue value) {
        if (value instanceof StringValue string && string.isAscii()) {
            ascii(string.text());
        } else {
            value.write(this);
        }
    }

    @SuppressWarnings("deprecation") // cuts off what no ASCII character has
    private void ascii(String text) {
        varint(text.length() << PackedType.BITS | PackedType.STRING);
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    @Override
    public void name(byte[] utf8, int offset, int count) {
        varint(count);
        append(utf8, offset, count);
    }

    @Override
    public void name(String name) {
        byte[] utf8 = utf8(name);
        name(utf8, 0, utf8.length);
    }

    @Override
    public void string(byte[] utf8, int offset, int count) {
        value(PackedType.STRING, utf8, offset, count);
    }

    @Override
    public void string(String text) {
        byte[] utf8 = utf8(text);
        string(utf8, 0, utf8.length);
    }

    @Override
    public void number(byte[] ascii, int offset, int count) {
        value(PackedType.NUMBER, ascii, offset, count);
    }

    @Override
    public void number(String plain) {
        number(plain.getBytes(StandardCharsets.ISO_8859_1), 0, plain.length());
    }

    @Override
    public void binary(byte[] content, int offset, int count) {
        value(PackedType.BINARY, content, offset, count);
    }

    @Override
    public void bool(boolean value) {
        varint(value ? PackedType.TRUE : PackedType.FALSE);
    }

    @Override
    public void nothing() {
        varint(PackedType.NULL);
    }

    @Override
    public void beginList() {
        begin(PackedType.LIST);
    }

    @Override
    public void endList() {
        end();
    }

    @Override
    public void beginMap() {
        begin(PackedType.MAP);
    }

    @Override
    public void endMap() {
        end();
    }

    @Override
    public void beginSet(SetType type) {
        begin(PackedType.SET + type.ordinal());
    }

    @Override
    public void endSet() {
        end();
    }

    private void begin(int type) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = length;
        reserve(LONGEST_HEADER);
        bytes[length] = (byte) type;
        length += LONGEST_HEADER;
    }

    /** Fills in the header, in all the groups that were kept for it. */
    private void end() {
        int header = open[--depth];
        int rest = (length - header - LONGEST_HEADER) << PackedType.BITS | bytes[header];
        for (int i = 0; i < LONGEST_HEADER - 1; i++) {
            bytes[header + i] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[header + LONGEST_HEADER - 1] = (byte) rest;
    }

    private void value(int type, byte[] content, int offset, int count) {
        varint(count << PackedType.BITS | type);
        append(content, offset, count);
    }

    private void varint(int value) {
        reserve(LONGEST_HEADER);
        int rest = value;
        while (rest >>> 7 != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void append(byte[] content, int offset, int count) {
        reserve(count);
        System.arraycopy(content, offset, bytes, length, count);
        length += count;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    private byte[] utf8(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        exact = exact && new String(utf8, StandardCharsets.UTF_8).equals(text);
        return utf8;
    }
}
