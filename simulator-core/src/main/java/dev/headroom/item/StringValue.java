package dev.headroom.item;

import java.nio.charset.StandardCharsets;

/** A string (S); ordered by its UTF-8 bytes, sized by them. */
public final class StringValue implements AttributeValue, Comparable<StringValue> {
    private final String text;
    private final int utf8Bytes;

    private StringValue(String text, int utf8Bytes) {
        this.text = text;
        this.utf8Bytes = utf8Bytes;
    }

    public static StringValue of(String text) {
        return new StringValue(text, utf8Length(text));
    }

    public String text() {
        return text;
    }

    @Override
    public int sizeInBytes() {
        return utf8Bytes;
    }

    @Override
    public String typeName() {
        return "S";
    }

    /** UTF-8 keeps the order of code points, which UTF-16 breaks only between surrogates and the last 8,192 of the basic plane. */
    @Override
    public int compareTo(StringValue other) {
        int shorter = Math.min(text.length(), other.text.length());
        for (int i = 0; i < shorter; i++) {
            char mine = text.charAt(i);
            char theirs = other.text.charAt(i);
            if (mine != theirs) {
                return Character.isSurrogate(mine) == Character.isSurrogate(theirs)
                        ? Character.compare(mine, theirs)
                        : Character.isSurrogate(mine) ? 1 : -1;
            }
        }
        return Integer.compare(text.length(), other.text.length());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof StringValue value && text.equals(value.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static int utf8Length(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.length();
    }
}
