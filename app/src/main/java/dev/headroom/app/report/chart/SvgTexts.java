package dev.headroom.app.report.chart;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Places texts so that they look right in any browser, whose font is not the one that Java measured with: texts that end
 * together are anchored at their end, and all others at their middle.
 */
final class SvgTexts {
    /** In pixels. */
    private static final double SAME_EDGE = 1;

    private SvgTexts() {}

    /** Anchors the texts of a drawing, and leaves the choice of the font to the browser. */
    static void settle(Element svg, SVGGraphics2D canvas) {
        elements(svg, "*").forEach(element -> element.removeAttribute("font-family"));
        svg.setAttribute("font-family", ChartTheme.FONT_FAMILY);
        FontMetrics metrics = canvas.getFontMetrics(ChartTheme.font());
        List<Element> texts = elements(svg, "text");
        double[] rights =
                texts.stream().mapToDouble(text -> right(text, metrics)).toArray();
        for (int i = 0; i < rights.length; i++) {
            if (endingAt(rights[i], rights) > 1) {
                anchor(texts.get(i), "end", rights[i]);
            } else {
                anchor(texts.get(i), "middle", (left(texts.get(i)) + rights[i]) / 2);
            }
        }
    }

    private static long endingAt(double right, double[] rights) {
        return Arrays.stream(rights)
                .filter(other -> Math.abs(other - right) < SAME_EDGE)
                .count();
    }

    private static void anchor(Element text, String anchor, double x) {
        text.setAttribute("text-anchor", anchor);
        text.setAttribute("x", Figures.format("0.#").format(x));
    }

    private static double left(Element text) {
        return Double.parseDouble(text.getAttribute("x"));
    }

    private static double right(Element text, FontMetrics metrics) {
        return left(text) + metrics.stringWidth(text.getTextContent());
    }

    private static List<Element> elements(Element svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
