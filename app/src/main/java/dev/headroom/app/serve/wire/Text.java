package dev.headroom.app.serve.wire;

import java.nio.charset.StandardCharsets;

/** Text that can be written again: JSON may escape half a surrogate pair, which UTF-8 cannot carry. */
final class Text {
    private Text() {}

    /** The text itself, or with a question mark for each half of a pair that stands alone, which is what its bytes say. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return text;
    }
}
