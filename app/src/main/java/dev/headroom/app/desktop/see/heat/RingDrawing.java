package dev.headroom.app.desktop.see.heat;

import dev.headroom.app.report.chart.ChartTheme;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.HeatScale;
import dev.headroom.app.report.chart.Ink;
import dev.headroom.app.report.chart.Look;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Draws the ring; what throttles has a thick outline and a cross beside its number. */
final class RingDrawing implements Drawing {
    private static final double ROOM_FOR_A_NUMBER = 26;
    private static final int LEGEND_WIDTH = 120;
    private final RingPicture picture;

    RingDrawing(RingPicture picture) {
        this.picture = picture;
    }

    @Override
    public Rectangle2D draw(Graphics2D graphics, double width, double height, Look look) {
        Rectangle2D area = new Rectangle2D.Double(8, 30, Math.max(10, width - 16), Math.max(10, height - 38));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setFont(ChartTheme.font());
        HeatScale scale =
                new HeatScale(HeatScale.upTo(picture.peak()).top(), look.theme().isDark());
        RingShape shape = new RingShape(area);
        for (RingPicture.Arc arc : picture.arcs()) {
            fill(graphics, shape.of(arc), arc, scale, look.theme());
        }
        for (RingPicture.Arc arc : picture.arcs()) {
            label(graphics, shape, arc, scale);
        }
        centre(graphics, area, look.theme());
        legend(graphics, scale, look.theme());
        return area;
    }

    private static void fill(Graphics2D graphics, Shape shape, RingPicture.Arc arc, HeatScale scale, ChartTheme theme) {
        graphics.setPaint(new Color(scale.rgb(arc.heat())));
        graphics.fill(shape);
        boolean throttled = arc.throttled() > 0;
        graphics.setPaint(throttled ? theme.of(Ink.THROTTLED) : theme.quiet());
        graphics.setStroke(new BasicStroke(throttled ? 3 : 0.7f));
        graphics.draw(shape);
    }

    private static void label(Graphics2D graphics, RingShape shape, RingPicture.Arc arc, HeatScale scale) {
        if (arc.slot() >= 0 || shape.length(arc) < ROOM_FOR_A_NUMBER) {
            return;
        }
        double[] middle = shape.middle(arc, 0.73);
        int heat = scale.rgb(arc.heat());
        boolean light = (heat >> 16 & 0xFF) * 3 + (heat >> 8 & 0xFF) * 6 + (heat & 0xFF) > 1_300;
        graphics.setPaint(light ? ChartTheme.LIGHT.text() : ChartTheme.DARK.text());
        String text = (arc.throttled() > 0 ? "✕ " : "") + arc.partition().number();
        centred(graphics, text, middle[0], middle[1] + 4);
    }

    private void centre(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
        graphics.setPaint(theme.text());
        double hottest =
                picture.arcs().stream().mapToDouble(RingPicture.Arc::heat).max().orElse(0);
        centred(
                graphics,
                picture.texts()
                        .get("see.ring.partitions", Figures.count(picture.arcs().size())),
                area.getCenterX(),
                area.getCenterY() - 12);
        graphics.setPaint(theme.quiet());
        centred(
                graphics,
                picture.texts().get("see.ring.hottest", Figures.percent(hottest)),
                area.getCenterX(),
                area.getCenterY() + 6);
        centred(
                graphics,
                picture.texts().get("see.heat.throttled", Figures.count(picture.throttled())),
                area.getCenterX(),
                area.getCenterY() + 24);
    }

    private void legend(Graphics2D graphics, HeatScale scale, ChartTheme theme) {
        for (int i = 0; i < LEGEND_WIDTH; i++) {
            graphics.setPaint(new Color(scale.rgb(scale.top() * i / LEGEND_WIDTH)));
            graphics.fill(new Rectangle2D.Double(36 + i, 7, 1, 11));
        }
        graphics.setPaint(theme.quiet());
        graphics.drawString("0%", 12, 16);
        graphics.drawString(picture.texts().get("see.ring.legend", Figures.percent(scale.top())), 164, 16);
    }

    private static void centred(Graphics2D graphics, String text, double x, double y) {
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) y);
    }
}
