package dev.headroom.app.report.chart;

import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * Draws a chart of JFreeChart's as an {@code svg} element that scales with the page. Texts stay texts. A browser's font is
 * not the one that Java measured with, so each text is anchored at its middle, where the difference shows least.
 */
final class SvgWriter {
    private static final Pattern TEXT = Pattern.compile("<text x='([-0-9.]+)'([^>]*)>([^<]*)</text>");

    private SvgWriter() {}

    static String draw(JFreeChart chart, int width, int height, String id, String description) {
        SVGGraphics2D canvas = new SVGGraphics2D(width, height);
        canvas.setDefsKeyPrefix(id);
        canvas.setFontFunction(family -> ChartTheme.FONT_FAMILY);
        canvas.setGeomDoubleConverter(rounded());
        canvas.setTransformDoubleConverter(rounded());
        chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height));
        String svg = canvas.getSVGElement(
                id, false, new ViewBox(0, 0, width, height), PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
        return open(centred(svg, canvas.getFontMetrics(ChartTheme.font())), description);
    }

    /** The attributes that make an {@code svg} element an image with a name. */
    static String attributes(String description) {
        return "role=\"img\" aria-label=\"" + Markup.escape(description) + "\"";
    }

    private static String open(String svg, String description) {
        return svg.replaceFirst(" xmlns:jfreesvg='[^']*'", "")
                .replaceFirst("<svg ", Matcher.quoteReplacement("<svg " + attributes(description) + " "));
    }

    private static String centred(String svg, FontMetrics metrics) {
        return TEXT.matcher(svg).replaceAll(text -> {
            double middle = Double.parseDouble(text.group(1)) + metrics.stringWidth(plain(text.group(3))) / 2.0;
            String moved = "<text text-anchor='middle' x='" + rounded().apply(middle) + "'" + text.group(2) + ">"
                    + text.group(3) + "</text>";
            return Matcher.quoteReplacement(moved);
        });
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** A tenth of a pixel is as fine as an eye sees. */
    private static DoubleFunction<String> rounded() {
        return number -> {
            String text = String.format(Locale.ROOT, "%.1f", number);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        };
    }
}
