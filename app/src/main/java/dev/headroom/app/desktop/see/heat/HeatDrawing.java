package dev.headroom.app.desktop.see.heat;

import dev.headroom.app.report.chart.ChartTheme;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.HeatGrid;
import dev.headroom.app.report.chart.HeatScale;
import dev.headroom.app.report.chart.Ink;
import dev.headroom.app.report.chart.Look;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.result.PartitionResult;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws a heat map: the cells as one small image that is stretched, which is quick however many there are. */
final class HeatDrawing implements Drawing {
    private static final int LEFT = 66;
    private static final int RIGHT = 60;
    private static final int TOP = 40;
    private static final int BOTTOM = 38;
    private static final int LINE = 13;
    private static final int MOST_TICKS = 9;
    private static final int LEGEND_WIDTH = 120;
    private static final int PIXELS_OF_A_ROW = 6;
    private static final int OPAQUE = 0xFF000000;

    private final HeatPicture picture;

    HeatDrawing(HeatPicture picture) {
        this.picture = picture;
    }

    @Override
    public Rectangle2D draw(Graphics2D graphics, double width, double height, Look look) {
        Rectangle2D area = new Rectangle2D.Double(
                LEFT, TOP, Math.max(10, width - LEFT - RIGHT), Math.max(10, height - TOP - BOTTOM));
        double end = Math.min(look.toSeconds(), picture.scale().endSeconds());
        double interval = picture.scale().intervalSeconds();
        HeatGrid grid = picture.grid(
                picture.rowsIn(area.getHeight()), (int) area.getWidth(), (int) (look.fromSeconds() / interval), (int)
                        Math.ceil(end / interval));
        double top = picture.measure().isShare() ? HeatScale.upTo(grid.peak()).top() : Math.max(1, grid.peak());
        HeatScale scale = new HeatScale(top, look.theme() == ChartTheme.DARK);
        graphics.setFont(ChartTheme.font());
        if (grid.rows() > 0 && grid.columns() > 0) {
            cells(graphics, area, grid, scale, look);
            names(graphics, area, grid, look.theme());
        }
        legend(graphics, scale, look.theme());
        clock(graphics, area, look.fromSeconds(), end, look.theme());
        return area;
    }

    private void cells(Graphics2D graphics, Rectangle2D area, HeatGrid grid, HeatScale scale, Look look) {
        BufferedImage image =
                new BufferedImage(grid.columns(), grid.rows() * PIXELS_OF_A_ROW, BufferedImage.TYPE_INT_ARGB);
        double perColumn = (Math.min(look.toSeconds(), picture.scale().endSeconds()) - look.fromSeconds())
                / picture.scale().intervalSeconds()
                / grid.columns();
        double first = look.fromSeconds() / picture.scale().intervalSeconds();
        int mark = OPAQUE | look.theme().of(Ink.THROTTLED).getRGB();
        for (int row = 0; row < grid.rows(); row++) {
            boolean single = grid.rows() == grid.partitions().size();
            int number = grid.partitions()
                    .get(Math.min(grid.firstOf(row), grid.partitions().size() - 1))
                    .number();
            for (int column = 0; column < grid.columns(); column++) {
                if (single && !picture.families().isThere(number, (int) (first + (column + 0.5) * perColumn))) {
                    continue;
                }
                int heat = OPAQUE | scale.rgb(grid.shares()[row][column]);
                boolean throttled = grid.throttled()[row][column];
                for (int y = 0; y < PIXELS_OF_A_ROW - 1; y++) {
                    image.setRGB(
                            column, row * PIXELS_OF_A_ROW + y, throttled && y >= PIXELS_OF_A_ROW - 3 ? mark : heat);
                }
            }
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(
                image, (int) area.getX(), (int) area.getY(), (int) area.getWidth(), (int) area.getHeight(), null);
    }

    private void names(Graphics2D graphics, Rectangle2D area, HeatGrid grid, ChartTheme theme) {
        double rowHeight = area.getHeight() / grid.rows();
        int every = (int) Math.max(1, Math.ceil(LINE / rowHeight));
        for (int row = 0; row < grid.rows(); row += every) {
            double y = area.getY() + (row + 0.5) * rowHeight + 4;
            PartitionResult partition = grid.partitions()
                    .get(Math.min(grid.firstOf(row), grid.partitions().size() - 1));
            boolean child = picture.families().generation(partition.number()) > 0;
            graphics.setPaint(theme.quiet());
            right(graphics, (child ? "└ " : "") + grid.label(row), area.getX() - 8, y);
            String peak = picture.measure().isShare()
                    ? Figures.percent(grid.peak(row))
                    : Figures.count((long) grid.peak(row));
            graphics.drawString(peak, (float) area.getMaxX() + 8, (float) y);
        }
        graphics.setPaint(theme.quiet());
        right(graphics, "partition", area.getX() - 8, TOP - 6);
        graphics.drawString("peak", (float) area.getMaxX() + 8, TOP - 6f);
    }

    private void legend(Graphics2D graphics, HeatScale scale, ChartTheme theme) {
        graphics.setFont(ChartTheme.font().deriveFont(Font.PLAIN));
        graphics.setPaint(theme.quiet());
        boolean share = picture.measure().isShare();
        graphics.drawString(share ? "0%" : "0", LEFT, 16);
        double from = LEFT + 24;
        for (int i = 0; i < LEGEND_WIDTH; i++) {
            graphics.setPaint(new Color(scale.rgb(scale.top() * i / LEGEND_WIDTH)));
            graphics.fill(new Rectangle2D.Double(from + i, 7, 1, 11));
        }
        graphics.setPaint(theme.quiet());
        graphics.draw(new Rectangle2D.Double(from - 0.5, 6.5, LEGEND_WIDTH, 12));
        String end = share
                ? Figures.percent(scale.top()) + (scale.top() < 1 ? "" : " or more") + " of the partition's ceiling"
                : Figures.count((long) scale.top()) + " throttled operations in an interval";
        float x = (float) from + LEGEND_WIDTH + 8;
        graphics.drawString(end, x, 16);
        float mark = x + graphics.getFontMetrics().stringWidth(end) + 20;
        graphics.setPaint(theme.of(Ink.THROTTLED));
        graphics.fill(new Rectangle2D.Double(mark, 13, 18, 4));
        graphics.setPaint(theme.quiet());
        graphics.drawString("requests were throttled", mark + 24, 16);
    }

    private void clock(Graphics2D graphics, Rectangle2D area, double from, double end, ChartTheme theme) {
        TimeScale time = picture.scale();
        double step = TimeScale.tickSeconds(end - from, MOST_TICKS);
        for (double at = Math.ceil(from / step) * step; at <= end * 1.000001; at += step) {
            double x = area.getX() + (at - from) / (end - from) * area.getWidth();
            graphics.setPaint(theme.rule());
            graphics.fill(new Rectangle2D.Double(x - 0.5, area.getMaxY() + 2, 1, 4));
            graphics.setPaint(theme.quiet());
            middle(graphics, time.clock().format(at), x, area.getMaxY() + 18);
        }
        middle(graphics, time.axisName(), area.getCenterX(), area.getMaxY() + 33);
    }

    private static void right(Graphics2D graphics, String text, double x, double y) {
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(text, (float) (x - metrics.stringWidth(text)), (float) y);
    }

    private static void middle(Graphics2D graphics, String text, double x, double y) {
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) y);
    }
}
