package dev.headroom.profiles.edit;

/** Where the lines of a text begin and end, and what ends them. */
record Lines(String text) {

    /** Where the line begins that holds this place. */
    int start(int place) {
        int start = place;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line ends that holds this place, before its line break. */
    int end(int place) {
        int end = place;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line begins, or the end of the text. */
    int next(int place) {
        int end = end(place);
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    int column(int place) {
        return place - start(place);
    }

    /** Whether nothing but blanks stands before it in its line. */
    boolean isFirst(int place) {
        return text.substring(start(place), place).isBlank();
    }

    boolean sameLine(int place, int other) {
        return start(place) == start(other);
    }

    /** The line break that the text uses. */
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
