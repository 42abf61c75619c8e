package dev.headroom.item;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compares text in UTF-8 with a String; as long as both are ASCII, without encoding either. */
final class PackedText {
    private PackedText() {}

    /** By UTF-8 bytes: below 0, 0, or above 0. */
    static int compare(byte[] bytes, int from, int end, String text) {
        int length = end - from;
        int shorter = Math.min(length, text.length());
        for (int i = 0; i < shorter; i++) {
            byte mine = bytes[from + i];
            char theirs = text.charAt(i);
            if (mine < 0 || theirs >= 0x80) {
                return compareEncoded(bytes, from, end, text);
            }
            if (mine != theirs) {
                return mine - theirs;
            }
        }
        return Integer.compare(length, text.length());
    }

    private static int compareEncoded(byte[] bytes, int from, int end, String text) {
        byte[] theirs = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.compareUnsigned(bytes, from, end, theirs, 0, theirs.length);
    }
}
