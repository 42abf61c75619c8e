package dev.headroom.profiles.imports;

/** Comments broken into lines that can be read without scrolling. */
final class CommentLines {
    private static final int WIDTH = 116;
    private static final String FIRST = "#   - ";
    private static final String FURTHER = "#     ";

    private CommentLines() {}

    /** An entry of a list in a comment, with its line break. */
    static String bullet(String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(FIRST);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > FIRST.length()) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(FURTHER);
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
