package dev.headroom.app.desktop.see.heat;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Where partitions lie on a ring that begins at the top and goes round with the clock. */
final class RingShape {
    private static final double HOLE = 0.62;
    private static final double RING = 0.84;
    /** An item collection has no width on the ring: its parts are blocks outside, this many degrees wide. */
    private static final double BLOCK_DEGREES = 5;

    private static final double BLOCK_HEIGHT = 0.05;
    private final double x;
    private final double y;
    private final double radius;

    RingShape(Rectangle2D area) {
        x = area.getCenterX();
        y = area.getCenterY();
        radius = Math.min(area.getWidth(), area.getHeight()) / 2;
    }

    Shape of(RingPicture.Arc arc) {
        if (arc.slot() >= 0) {
            double from = RING + 0.02 + arc.slot() % 3 * BLOCK_HEIGHT;
            double degrees = arc.partition().rangeStart() * 360
                    - BLOCK_DEGREES / 2
                    + Math.floorDiv(arc.slot(), 3) * BLOCK_DEGREES;
            return sector(degrees, BLOCK_DEGREES, from, from + BLOCK_HEIGHT - 0.008);
        }
        double start = arc.partition().rangeStart() * 360;
        return sector(start, Math.max(0.3, arc.partition().rangeEnd() * 360 - start), HOLE, RING);
    }

    /** The middle of an arc, a part of the radius out. */
    double[] middle(RingPicture.Arc arc, double out) {
        double turn = (arc.partition().rangeStart() + arc.partition().rangeEnd()) * Math.PI;
        return new double[] {x + Math.sin(turn) * radius * out, y - Math.cos(turn) * radius * out};
    }

    /** How long an arc is in the middle of the ring, in pixels. */
    double length(RingPicture.Arc arc) {
        return (arc.partition().rangeEnd() - arc.partition().rangeStart()) * 2 * Math.PI * radius * (HOLE + RING) / 2;
    }

    private Shape sector(double startDegrees, double degrees, double from, double to) {
        Area sector = new Area(new Arc2D.Double(circle(to), 90 - startDegrees - degrees, degrees, Arc2D.PIE));
        sector.subtract(new Area(
                new Ellipse2D.Double(x - radius * from, y - radius * from, 2 * radius * from, 2 * radius * from)));
        return sector;
    }

    private Rectangle2D circle(double part) {
        return new Rectangle2D.Double(x - radius * part, y - radius * part, 2 * radius * part, 2 * radius * part);
    }
}
