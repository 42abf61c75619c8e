package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Look;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A drawing as pixels.
 *
 * @param image with colours multiplied by their opacity
 * @param area where the axes span, in units of the window
 */
record Painted(BufferedImage image, Rectangle2D area) {
    /** Paints a drawing of a size in units of the window, each of which is so many pixels. */
    static Painted of(Drawing drawing, Look look, double width, double height, double scale) {
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.scale(scale, scale);
            return new Painted(image, drawing.draw(graphics, width, height, look));
        } finally {
            graphics.dispose();
        }
    }
}
