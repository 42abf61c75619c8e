package dev.headroom.profiles.problem;

/**
 * One thing that is wrong with a scenario: where, what was found, what is allowed.
 *
 * @param source the file, or the option of the command line
 * @param line from 1; 0 where the source has no lines
 * @param column from 1; 0 where the source has no lines
 * @param path the field, {@code tables.Orders.writeCapacity}; empty for the whole file
 * @param message one line; control characters in it are blanked, and what is too long is cut
 */
public record Problem(String source, int line, int column, String path, String message) {
    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_MESSAGE = 700;

    public Problem {
        source = oneLine(source, LONGEST_PATH);
        path = oneLine(path, LONGEST_PATH);
        message = oneLine(message, LONGEST_MESSAGE);
    }

    /** {@code file:line:column: path: message}, as editors and terminals make a link of it. */
    @Override
    public String toString() {
        String place = line > 0 ? source + ":" + line + ":" + column : source;
        return path.isEmpty() ? place + ": " + message : place + ": " + path + ": " + message;
    }

    static String oneLine(String text, int longest) {
        StringBuilder line = new StringBuilder(text.length() <= longest ? text : cut(text, longest - 1) + "…");
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
