package dev.headroom.profiles.edit;

import dev.headroom.profiles.edit.Layout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a text of several lines as YAML's block scalar: folded where it is one paragraph, as it is where it has breaks. */
final class LongText {
    private static final int WIDTH = 118;

    private LongText() {}

    /** The text behind {@code >} or {@code |}; empty where its blanks or signs would not survive that. */
    static Optional<Block> block(String text, String margin, boolean literal, String lineBreak) {
        boolean broken = text.endsWith("\n");
        String body = broken ? text.substring(0, text.length() - 1) : text;
        if (!survives(body)) {
            return Optional.empty();
        }
        boolean asItIs = literal || body.contains("\n");
        List<String> lines = asItIs ? body.lines().toList() : folded(body, WIDTH - margin.length());
        StringBuilder written = new StringBuilder();
        for (String line : lines) {
            written.append(lineBreak).append(line.isEmpty() ? "" : margin).append(line);
        }
        return Optional.of(new Block((asItIs ? "|" : ">") + (broken ? "" : "-"), written.toString()));
    }

    private static boolean survives(String body) {
        boolean oddBlanks = body.isEmpty()
                || body.startsWith(" ")
                || body.startsWith("\n")
                || body.endsWith("\n")
                || body.endsWith(" ")
                || body.contains("  ");
        return !oddBlanks && body.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0xd800);
    }

    private static List<String> folded(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
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
