package dev.headroom.item;

import java.nio.charset.StandardCharsets;

/** A string (S); ordered by its UTF-8 bytes, sized by them. */
public final class StringValue implements AttributeValue, Comparable<StringValue> {
    private static final String FILLER = "x";

    private final String text; // null for a filler, whose text is made when it is asked for
    private final int utf8Bytes;
    private final boolean ascii;

    private StringValue(String text, int utf8Bytes, boolean ascii) {
        this.text = text;
        this.utf8Bytes = utf8Bytes;
        this.ascii = ascii;
    }

    public static StringValue of(String text) {
        return isAscii(text)
                ? new StringValue(text, text.length(), true)
                : new StringValue(text, text.getBytes(StandardCharsets.UTF_8).length, false);
    }

    /**
     * A text without meaning that takes so many bytes, and hardly any memory: its characters are made when they are
     * read.
     */
    public static StringValue filler(int bytes) {
        return new StringValue(null, bytes, true);
    }

    /** The text of so many bytes of well-formed UTF-8. */
    static StringValue ofUtf8(byte[] bytes, int offset, int length) {
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        return new StringValue(text, length, text.length() == length);
    }

    /** Whether each of its characters takes one byte. */
    boolean isAscii() {
        return ascii;
    }

    boolean isFiller() {
        return text == null;
    }

    public String text() {
        return text == null ? FILLER.repeat(utf8Bytes) : text;
    }

    @Override
    public int sizeInBytes() {
        return utf8Bytes;
    }

    @Override
    public void write(AttributeSink sink) {
        sink.string(text());
    }

    @Override
    public String typeName() {
        return "S";
    }

    /**
     * UTF-8 keeps the order of code points, which UTF-16 breaks only between surrogates and the last 8,192 of the basic
     * plane.
     */
    @Override
    public int compareTo(StringValue other) {
        String mine = text();
        String theirs = other.text();
        int shorter = Math.min(mine.length(), theirs.length());
        for (int i = 0; i < shorter; i++) {
            char a = mine.charAt(i);
            char b = theirs.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(mine.length(), theirs.length());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof StringValue value && utf8Bytes == value.utf8Bytes && hasTextOf(value));
    }

    /** Two fillers of one size are equal; their texts need not be made to say so. */
    private boolean hasTextOf(StringValue other) {
        return (text == null && other.text == null) || text().equals(other.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    static int utf8Length(String text) {
        return isAscii(text) ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
