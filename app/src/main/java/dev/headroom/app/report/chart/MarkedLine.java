package dev.headroom.app.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** A line with a mark here and there, of a shape that depends on its place among the lines. */
final class MarkedLine extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private static final int MARKS = 9;
    private static final Shape[] SHAPES = {
        new Ellipse2D.Double(-3, -3, 6, 6),
        new Rectangle2D.Double(-2.7, -2.7, 5.4, 5.4),
        polygon(0, -3.6, 3.6, 2.8, -3.6, 2.8),
        polygon(0, -4, 4, 0, 0, 4, -4, 0),
        polygon(0, 3.6, 3.6, -2.8, -3.6, -2.8),
    };

    private final int place;
    private boolean inLegend;

    MarkedLine(int place) {
        super(true, true);
        this.place = place;
        setSeriesShape(0, SHAPES[place % SHAPES.length]);
    }

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
        inLegend = true;
        try {
            return super.getLegendItem(dataset, series);
        } finally {
            inLegend = false;
        }
    }

    /** A few of them, and those of different lines at different points. */
    @Override
    public boolean getItemShapeVisible(int series, int item) {
        if (inLegend) {
            return true;
        }
        int items = getPlot() == null ? 0 : getPlot().getDataset(place).getItemCount(series);
        int every = Math.max(1, items / MARKS);
        return item % every == (place * 2 + 1) * every / 12 % every;
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
