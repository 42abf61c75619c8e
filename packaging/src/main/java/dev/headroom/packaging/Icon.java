package dev.headroom.packaging;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The drawing of the icon as images of so many pixels. Of SVG it knows what the drawing uses: rectangles with round corners, in a
 * colour or in a gradient from top to bottom.
 */
final class Icon {
    private static final double DRAWN = 256;

    private final Document drawing;

    private Icon(Document drawing) {
        this.drawing = drawing;
    }

    static Icon of(Path drawing) throws IOException {
        try {
            return new Icon(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(drawing.toFile()));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(drawing + " is no drawing", unreadable);
        }
    }

    void write(int pixels, Path image) throws IOException {
        Files.createDirectories(image.getParent());
        ImageIO.write(draw(pixels), "png", image.toFile());
    }

    BufferedImage draw(int pixels) {
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(pixels / DRAWN, pixels / DRAWN);
        NodeList rectangles = drawing.getElementsByTagName("rect");
        for (int i = 0; i < rectangles.getLength(); i++) {
            Element rectangle = (Element) rectangles.item(i);
            graphics.setPaint(paint(rectangle));
            graphics.fill(shape(rectangle));
        }
        graphics.dispose();
        return image;
    }

    private static RoundRectangle2D shape(Element rectangle) {
        double corner = 2 * number(rectangle, "rx");
        return new RoundRectangle2D.Double(
                number(rectangle, "x"),
                number(rectangle, "y"),
                number(rectangle, "width"),
                number(rectangle, "height"),
                corner,
                corner);
    }

    private Paint paint(Element rectangle) {
        String fill = rectangle.getAttribute("fill");
        if (!fill.startsWith("url(")) {
            return Color.decode(fill);
        }
        NodeList stops = drawing.getElementsByTagName("stop");
        float top = (float) number(rectangle, "y");
        float bottom = top + (float) number(rectangle, "height");
        return new GradientPaint(0, top, colour(stops.item(0)), 0, bottom, colour(stops.item(1)));
    }

    private static Color colour(org.w3c.dom.Node stop) {
        return Color.decode(((Element) stop).getAttribute("stop-color"));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
