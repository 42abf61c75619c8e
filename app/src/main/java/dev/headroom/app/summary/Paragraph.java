package dev.headroom.app.summary;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text between words. */
public final class Paragraph {
    private Paragraph() {}

    /** Lines of at most so many characters, unless a single word is longer; at least one, which may be empty. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
