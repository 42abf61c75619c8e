package dev.headroom.item;

/** Compares text in UTF-8 with a string; as long as both are ASCII, without decoding it. */
final class PackedText {
    private PackedText() {}

    /** As strings compare: below 0, 0, or above 0. */
    static int compare(byte[] bytes, int from, int end, StringValue value) {
        String text = value.text();
        int length = end - from;
        int shorter = Math.min(length, text.length());
        for (int i = 0; i < shorter; i++) {
            byte mine = bytes[from + i];
            char theirs = text.charAt(i);
            if (mine < 0 || theirs >= 0x80) {
                return StringValue.ofUtf8(bytes, from, length).compareTo(value);
            }
            if (mine != theirs) {
                return mine - theirs;
            }
        }
        return Integer.compare(length, text.length());
    }
}
