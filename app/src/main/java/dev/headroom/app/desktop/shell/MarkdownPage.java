package dev.headroom.app.desktop.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of HTML from the little Markdown that the reference is written in: headings, tables, paragraphs, code. */
final class MarkdownPage {
    private static final String STYLE =
            "body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;"
                    + "color-scheme:light dark}table{border-collapse:collapse;width:100%}"
                    + "td,th{border:1px solid #8888;padding:.3rem .6rem;text-align:left;vertical-align:top}"
                    + "code{font-size:.95em;background:#8882;padding:0 .2em}";

    private final StringBuilder html = new StringBuilder();
    private boolean inTable;
    private boolean inCode;

    private MarkdownPage() {}

    static String html(String title, String markdown) {
        MarkdownPage page = new MarkdownPage();
        page.html
                .append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style>\n");
        markdown.lines().forEach(page::line);
        page.endTable();
        return page.html.append("</html>\n").toString();
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            inCode = !inCode;
            html.append(inCode ? "<pre>" : "</pre>\n");
        } else if (inCode) {
            html.append(escaped(line)).append('\n');
        } else if (line.startsWith("|")) {
            row(line);
        } else {
            endTable();
            text(line);
        }
    }

    private void text(String line) {
        int level = (int) line.chars().takeWhile(c -> c == '#').count();
        if (level > 0) {
            String heading = line.substring(level).strip();
            String anchor = heading.toLowerCase(Locale.ROOT).replace(' ', '-');
            html.append(String.format("<h%d id=\"%s\">%s</h%d>%n", level, escaped(anchor), marked(heading), level));
        } else {
            html.append(line.isBlank() ? "<p>" : marked(line)).append('\n');
        }
    }

    private void row(String line) {
        if (line.startsWith("|---")) {
            return;
        }
        String cell = inTable ? "td" : "th";
        if (!inTable) {
            html.append("<table>\n");
            inTable = true;
        }
        List<String> cells =
                Stream.of(line.strip().split("(?<!\\\\)\\|")).skip(1).toList();
        html.append(cells.stream()
                .map(c -> "<" + cell + ">" + marked(c.strip()) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n")));
    }

    private void endTable() {
        if (inTable) {
            html.append("</table>\n");
            inTable = false;
        }
    }

    private static String marked(String text) {
        return escaped(text)
                .replace("\\|", "|")
                .replaceAll("`([^`]*)`", "<code>$1</code>")
                .replaceAll("\\[([^\\]]*)\\]\\(([^)]*)\\)", "<a href=\"$2\">$1</a>")
                .replaceAll("(?<![\\w*])\\*([^*]+)\\*", "<em>$1</em>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
