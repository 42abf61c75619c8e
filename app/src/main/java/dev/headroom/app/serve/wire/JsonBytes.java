package dev.headroom.app.serve.wire;

import java.util.Arrays;

/** Bytes that grow, and what of JSON concerns bytes: quotation marks, escapes, UTF-8, Base64. */
final class JsonBytes {
    private static final int FIRST_CAPACITY = 4_096;
    private static final int MOST_KEPT = 1 << 20;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final byte[] BASE64 = new byte[64];

    /** For each ASCII character the letter of its escape, 'u' for one that is written as a number, or 0. */
    private static final byte[] ESCAPES = new byte[128];

    static {
        for (int i = 0; i < 26; i++) {
            BASE64[i] = (byte) ('A' + i);
            BASE64[i + 26] = (byte) ('a' + i);
        }
        for (int i = 0; i < 10; i++) {
            BASE64[i + 52] = (byte) ('0' + i);
        }
        BASE64[62] = '+';
        BASE64[63] = '/';
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
        ESCAPES['\n'] = 'n';
        ESCAPES['\r'] = 'r';
        ESCAPES['\t'] = 't';
        ESCAPES['\b'] = 'b';
        ESCAPES['\f'] = 'f';
    }

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** Forgets all, and gives back what an uncommonly long answer took. */
    void clear() {
        size = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[FIRST_CAPACITY];
        }
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int)
                    Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
        }
    }

    /** An ASCII character. */
    void append(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    void append(byte[] more) {
        append(more, 0, more.length);
    }

    void append(byte[] more, int offset, int length) {
        ensure(length);
        System.arraycopy(more, offset, bytes, size, length);
        size += length;
    }

    void appendAscii(String text) {
        int length = text.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    /** Well-formed UTF-8, as a JSON string. */
    void appendQuoted(byte[] utf8, int offset, int length) {
        append('"');
        int written = offset;
        for (int i = offset; i < offset + length; i++) {
            if (utf8[i] >= 0 && ESCAPES[utf8[i]] != 0) {
                append(utf8, written, i - written);
                appendEscape(utf8[i]);
                written = i + 1;
            }
        }
        append(utf8, written, offset + length - written);
        append('"');
    }

    /** Text as a JSON string; half a surrogate pair that stands alone becomes a question mark. */
    void appendQuoted(String text) {
        int length = text.length();
        ensure(length + 2);
        bytes[size++] = '"';
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ESCAPES.length || ESCAPES[c] != 0) {
                break;
            }
            bytes[size++] = (byte) c;
        }
        if (i < length) {
            appendRest(text, i);
        }
        append('"');
    }

    private void appendRest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ESCAPES.length) {
                appendAsciiEscaped(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                appendFourBytes(Character.toCodePoint(c, text.charAt(i)));
            } else {
                appendUpToThreeBytes(Character.isSurrogate(c) ? '?' : c);
            }
        }
    }

    private void appendAsciiEscaped(char c) {
        if (ESCAPES[c] == 0) {
            append(c);
        } else {
            appendEscape(c);
        }
    }

    private void appendEscape(int c) {
        ensure(6);
        bytes[size++] = '\\';
        bytes[size++] = ESCAPES[c];
        if (ESCAPES[c] == 'u') {
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEX[c >> 4];
            bytes[size++] = HEX[c & 0xF];
        }
    }

    private void appendUpToThreeBytes(char c) {
        ensure(3);
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void appendFourBytes(int codePoint) {
        ensure(4);
        bytes[size++] = (byte) (0xF0 | codePoint >> 18);
        bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    void appendBase64(byte[] content, int offset, int length) {
        ensure((length + 2) / 3 * 4);
        int end = offset + length;
        for (int i = offset; i < end; i += 3) {
            int second = i + 1 < end ? content[i + 1] & 0xFF : 0;
            int third = i + 2 < end ? content[i + 2] & 0xFF : 0;
            int quantum = (content[i] & 0xFF) << 16 | second << 8 | third;
            bytes[size++] = BASE64[quantum >> 18];
            bytes[size++] = BASE64[quantum >> 12 & 0x3F];
            bytes[size++] = i + 1 < end ? BASE64[quantum >> 6 & 0x3F] : (byte) '=';
            bytes[size++] = i + 2 < end ? BASE64[quantum & 0x3F] : (byte) '=';
        }
    }
}
