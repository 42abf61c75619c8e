package dev.headroom.app.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A colour in slanting stripes, which is told from the same colour in full without seeing colours. */
final class Hatching {
    private static final int TILE = 8;

    private Hatching() {}

    static TexturePaint of(Color colour, Color ground) {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = tile.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, TILE, TILE);
        graphics.setColor(colour);
        graphics.setStroke(ChartTheme.line(3));
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            graphics.draw(new Line2D.Double(shift - 1, TILE + 1, shift + TILE + 1, -1));
        }
        graphics.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }
}
