package dev.headroom.app.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * Draws a chart of JFreeChart's as an {@code svg} element that scales with the page. Texts stay texts. A browser's font is
 * not the one that Java measured with, so texts that end together are anchored at their end, and all others at their middle.
 */
final class SvgWriter {
    private static final Pattern TEXT = Pattern.compile("<text x='([-0-9.]+)'([^>]*)>([^<]*)</text>");

    /** In pixels. */
    private static final double SAME_EDGE = 1;

    static {
        TextUtils.setUseDrawRotatedStringWorkaround(false); // which draws outlines in the place of text
    }

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
        return open(anchored(svg, canvas), description);
    }

    /** The attributes that make an {@code svg} element an image with a name. */
    static String attributes(String description) {
        return "role=\"img\" aria-label=\"" + Markup.escape(description) + "\"";
    }

    private static String open(String svg, String description) {
        return svg.replaceFirst(" xmlns:jfreesvg='[^']*'", "")
                .replaceFirst("<svg ", Matcher.quoteReplacement("<svg " + attributes(description) + " "));
    }

    private static String anchored(String svg, SVGGraphics2D canvas) {
        double[] rightEdges = TEXT.matcher(svg)
                .results()
                .mapToDouble(text -> right(text, canvas))
                .toArray();
        return TEXT.matcher(svg).replaceAll(text -> {
            double right = right(text, canvas);
            long endingThere = Arrays.stream(rightEdges)
                    .filter(edge -> Math.abs(edge - right) < SAME_EDGE)
                    .count();
            return Matcher.quoteReplacement(
                    endingThere > 1 ? moved(text, "end", right) : moved(text, "middle", (left(text) + right) / 2));
        });
    }

    private static String moved(MatchResult text, String anchor, double x) {
        return "<text text-anchor='" + anchor + "' x='" + rounded().apply(x) + "'" + text.group(2) + ">" + text.group(3)
                + "</text>";
    }

    private static double left(MatchResult text) {
        return Double.parseDouble(text.group(1));
    }

    private static double right(MatchResult text, SVGGraphics2D canvas) {
        return left(text) + width(text, canvas);
    }

    private static double width(MatchResult text, SVGGraphics2D canvas) {
        return canvas.getFontMetrics(ChartTheme.font())
                .getStringBounds(plain(text.group(3)), canvas)
                .getWidth();
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
