package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.ChartSvg;
import dev.headroom.app.report.chart.Markup;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page element by element. Every text and attribute is escaped; only charts and the style sheet go in as they are. */
final class Html {
    private final StringBuilder page = new StringBuilder(1 << 18);
    private final Deque<String> open = new ArrayDeque<>();
    private int charts;

    /** Opens an element; attributes are names and values by turns. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** A text in the element that is open. */
    Html text(String text) {
        page.append(Markup.escape(text));
        return this;
    }

    /** An element that holds a text alone. */
    Html element(String element, String text, String... attributes) {
        tag(element, attributes);
        page.append(Markup.escape(text)).append("</").append(element).append(">\n");
        return this;
    }

    /** An element that has no end, such as {@code meta}. */
    Html single(String element, String... attributes) {
        tag(element, attributes);
        page.insert(page.length() - 1, '/').append('\n'); // HTML does not mind, and XML wants it
        return this;
    }

    /** A chart under its title. */
    Html chart(ChartSvg chart) {
        charts++;
        open("figure").element("figcaption", chart.title());
        page.append(chart.toSvg("chart-" + charts)).append('\n');
        return close();
    }

    /** Text that is markup or style already, and trusted. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** The page; every element must be closed. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return page.toString();
    }

    private void tag(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Markup.escape(attributes[i + 1]))
                    .append('"');
        }
        page.append('>');
    }
}
