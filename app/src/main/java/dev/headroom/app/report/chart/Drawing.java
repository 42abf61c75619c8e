package dev.headroom.app.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture that draws itself at any size: on a screen, into an image or as vectors. */
public interface Drawing {
    /**
     * Draws it.
     *
     * @return where within it the axes span, so that places can be told from pixels
     */
    Rectangle2D draw(Graphics2D graphics, double width, double height, Look look);
}
