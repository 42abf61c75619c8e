package dev.headroom.app.report.chart;

/** Text made safe for HTML and SVG. */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /** The text with markup escaped, and control characters, which XML forbids, replaced. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(safe, text.charAt(i));
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(printable(c));
        }
    }

    /** The text without control characters, for writers that escape markup themselves. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            safe.append(printable(text.charAt(i)));
        }
        return safe.toString();
    }

    private static char printable(char c) {
        boolean allowed = c == '\t' || c == '\n' || c == '\r' || !Character.isISOControl(c) && c < '\uFFFE';
        return allowed ? c : REPLACEMENT;
    }
}
