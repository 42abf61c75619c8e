package dev.headroom.profiles.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they may stand in YAML, whatever is in them: quoted where they must be, and on one line. */
final class YamlText {
    private static final int LONGEST_COMMENT = 400;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_/-]*(\\.[A-Za-z0-9_/-]+)*");
    private static final Set<String> RESERVED = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private YamlText() {}

    /** A text as a value or a key. */
    static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : inQuotationMarks(text);
    }

    /** A text that may follow a {@code #}: no line break, nothing that YAML does not let through. */
    static String comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST_COMMENT).forEach(c -> line.appendCodePoint(isPrinted(c) ? c : ' '));
        if (text.codePointCount(0, text.length()) > LONGEST_COMMENT) {
            line.append('…');
        }
        return line.toString().strip();
    }

    private static String inQuotationMarks(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPrinted(c)) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrinted(int c) {
        boolean breaksLines = c == 0x85 || c == 0x2028 || c == 0x2029;
        boolean latin = c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800;
        return !breaksLines && (latin || c >= 0xE000 && c < 0xFE00 || c >= 0xFF00 && c < 0xFFF0);
    }
}
