package dev.headroom.app.desktop.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the parts of a YAML text apart, to colour them: keys, comments, texts, numbers. It goes by the look of each line, so that it
 * works while somebody types and the text is not YAML yet.
 */
final class YamlColours {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9][0-9_.]*+[a-zA-Z]{0,3}+)++(%|/[smhd])?");
    private static final Pattern WORD = Pattern.compile("true|false|null|~");
    private static final Pattern BLOCK_TEXT = Pattern.compile(".*(^|[:\\s-])[|>][-+]?[0-9]?\\s*(#.*)?$");

    /** A part of the text: its style class, from where to where. */
    record Part(int start, int end, String style) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private YamlColours(String text) {
        this.text = text;
    }

    /** The coloured parts, in order. */
    static List<Part> of(String text) {
        YamlColours colours = new YamlColours(text);
        colours.run();
        return colours.parts;
    }

    private void run() {
        while (at < text.length()) {
            int end = endOfLine(at);
            int lineStart = at;
            boolean opensText = end - at < 2_000
                    && BLOCK_TEXT.matcher(text.substring(at, end)).matches();
            while (at < end) {
                next(end);
                end = Math.max(end, Math.min(at, text.length()));
            }
            at = Math.min(text.length(), end + 1);
            if (opensText) {
                blockText(indentation(lineStart));
            }
        }
    }

    private void next(int end) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            part(at, end, "yaml-comment");
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (c == '&' || c == '*' || c == '!') {
            part(at, endOfWord(at + 1, end), "yaml-anchor");
        } else if ("{}[],:?|>-".indexOf(c) >= 0 && !startsNumber(end)) {
            part(at, at + 1, "yaml-mark");
        } else {
            plain(end);
        }
    }

    private boolean startsNumber(int end) {
        return text.charAt(at) == '-' && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private void plain(int end) {
        int stop = at;
        while (stop < end && !endsPlain(stop, end)) {
            stop++;
        }
        int last = stop;
        while (last > at + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        String word = text.substring(at, Math.max(last, at + 1));
        boolean key = stop < end && text.charAt(stop) == ':';
        String style = key
                ? "yaml-key"
                : NUMBER.matcher(word).matches()
                        ? "yaml-number"
                        : WORD.matcher(word).matches() ? "yaml-word" : "yaml-text";
        part(at, Math.max(last, at + 1), style);
        at = Math.max(stop, at);
    }

    private boolean endsPlain(int place, int end) {
        char c = text.charAt(place);
        boolean blankFollows = place + 1 >= end || " ,}]".indexOf(text.charAt(place + 1)) >= 0;
        return c == ':' && blankFollows || ",{}[]".indexOf(c) >= 0 || c == '#' && text.charAt(place - 1) == ' ';
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += quote == '"' && text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(text.length(), end + 1);
        boolean key = end < text.length() && text.charAt(end) == ':';
        part(at, end, key ? "yaml-key" : "yaml-string");
    }

    /** The lines of a block scalar: all that are indented more, and empty ones. */
    private void blockText(int indentation) {
        int start = at;
        while (at < text.length()) {
            int end = endOfLine(at);
            boolean blank = text.substring(at, end).isBlank();
            if (!blank && indentation(at) <= indentation) {
                break;
            }
            at = Math.min(text.length(), end + 1);
        }
        if (at > start) {
            parts.add(new Part(start, at, "yaml-string"));
        }
    }

    private int indentation(int lineStart) {
        int column = lineStart;
        while (column < text.length() && (text.charAt(column) == ' ' || text.startsWith("- ", column))) {
            column++;
        }
        return column - lineStart;
    }

    private int endOfWord(int from, int end) {
        int stop = from;
        while (stop < end && !Character.isWhitespace(text.charAt(stop)) && ",{}[]".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void part(int start, int end, String style) {
        parts.add(new Part(start, end, style));
        at = end;
    }
}
