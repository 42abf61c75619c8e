package dev.headroom.app.report.chart;

import java.awt.Dimension;
import java.io.CharArrayWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a drawing as an {@code svg} element that scales with the page. Texts stay texts. */
final class SvgWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    static {
        TextUtils.setUseDrawRotatedStringWorkaround(false); // which draws outlines in the place of text
    }

    private SvgWriter() {}

    static String draw(Drawing drawing, Look look, int width, int height, String id, String description) {
        SVGGraphics2D canvas = new SVGGraphics2D(context(id), false);
        canvas.setSVGCanvasSize(new Dimension(width, height));
        drawing.draw(canvas, width, height, look);
        Element svg = canvas.getRoot();
        SvgTexts.settle(svg, canvas);
        name(svg, id, description);
        svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        return text(svg, canvas);
    }

    /** The attributes that make an {@code svg} element an image with a name. */
    static String attributes(String description) {
        return "role=\"img\" aria-label=\"" + Markup.escape(description) + "\"";
    }

    /** Ids are told apart by chart, for all charts stand on one page; a tenth of a pixel is as fine as an eye sees. */
    private static SVGGeneratorContext context(String id) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(1);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK builds plain documents", impossible);
        }
    }

    private static void name(Element svg, String id, String description) {
        svg.setAttribute("id", id);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", Markup.printable(description));
        svg.removeChild(
                svg.getFirstChild()); // general definitions, of which there are none, under an id of the whole page
        svg.removeAttribute("width");
        svg.removeAttribute("height");
    }

    private static String text(Element svg, SVGGraphics2D canvas) {
        CharArrayWriter text = new CharArrayWriter();
        try {
            canvas.stream(svg, text, false, false);
        } catch (SVGGraphics2DIOException impossible) {
            throw new UncheckedIOException("a chart is written to memory", impossible);
        }
        String file = text.toString();
        return file.substring(file.indexOf("<svg")); // a page has the prologue already
    }
}
