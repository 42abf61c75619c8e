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
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Draws a heat map: the cells as one small image that is stretched, which is quick however many there are. */
final class HeatDrawing implements Drawing {
    private static final int LEFT = 66;
    private static final int RIGHT = 60;
    private static final int TOP = 40;
    private static final int BOTTOM = 38;
    private static final int LINE = 13;
    private static final int WIDTH_OF_A_TICK = 85;
    private static final int LEGEND_WIDTH = 120;
    private static final int HIGHEST_MARK = 8;
    private static final int NARROW = 660;
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
        HeatScale scale = new HeatScale(top, look.theme().isDark());
        graphics.setFont(ChartTheme.font());
        if (grid.rows() > 0 && grid.columns() > 0) {
            cells(graphics, area, grid, scale, look);
            names(graphics, area, grid, look.theme());
        }
        legend(graphics, scale, look.theme(), width < NARROW);
        clock(graphics, area, look.fromSeconds(), end, look.theme());
        return area;
    }

    private void cells(Graphics2D graphics, Rectangle2D area, HeatGrid grid, HeatScale scale, Look look) {
        int rowPixels = Math.max(3, (int) (area.getHeight() / grid.rows()));
        BufferedImage image = new BufferedImage(grid.columns(), grid.rows() * rowPixels, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double first = look.fromSeconds() / picture.scale().intervalSeconds();
        double end = Math.min(look.toSeconds(), picture.scale().endSeconds())
                / picture.scale().intervalSeconds();
        double perColumn = (end - first) / grid.columns();
        boolean single = grid.rows() == grid.partitions().size();
        for (int row = 0; row < grid.rows(); row++) {
            int number = partition(grid, row).number();
            for (int column = 0; column < grid.columns(); column++) {
                int interval = (int) (first + (column + 0.5) * perColumn);
                if (interval < picture.scale().known()
                        && (!single || picture.families().isThere(number, interval))) {
                    cell(pixels, grid, scale, look.theme(), row, column, rowPixels);
                }
            }
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(
                image, (int) area.getX(), (int) area.getY(), (int) area.getWidth(), (int) area.getHeight(), null);
    }

    /** The cell's heat, at its foot the mark of throttling, and below it a gap. */
    private static void cell(
            int[] pixels, HeatGrid grid, HeatScale scale, ChartTheme theme, int row, int column, int rowPixels) {
        int heat = OPAQUE | scale.rgb(grid.shares()[row][column]);
        int mark =
                grid.throttled()[row][column] ? OPAQUE | theme.of(Ink.THROTTLED).getRGB() : heat;
        int markFrom = rowPixels - 1 - Math.max(1, Math.min(HIGHEST_MARK, rowPixels / 3));
        for (int y = 0; y < rowPixels - 1; y++) {
            pixels[(row * rowPixels + y) * grid.columns() + column] = y >= markFrom ? mark : heat;
        }
    }

    private static PartitionResult partition(HeatGrid grid, int row) {
        return grid.partitions()
                .get(Math.min(grid.firstOf(row), grid.partitions().size() - 1));
    }

    private void names(Graphics2D graphics, Rectangle2D area, HeatGrid grid, ChartTheme theme) {
        double rowHeight = area.getHeight() / grid.rows();
        int every = (int) Math.max(1, Math.ceil(LINE / rowHeight));
        for (int row = 0; row < grid.rows(); row += every) {
            double y = area.getY() + (row + 0.5) * rowHeight + 4;
            PartitionResult partition = partition(grid, row);
            boolean child = picture.families().generation(partition.number()) > 0;
            graphics.setPaint(theme.quiet());
            right(graphics, (child ? "└ " : "") + grid.label(row), area.getX() - 8, y);
            String peak = picture.measure().isShare()
                    ? Figures.percent(grid.peak(row))
                    : Figures.count((long) grid.peak(row));
            graphics.drawString(peak, (float) area.getMaxX() + 8, (float) y);
        }
        graphics.setPaint(theme.quiet());
        right(graphics, picture.texts().get("see.heat.rows"), area.getX() - 8, TOP - 6);
        graphics.drawString(picture.texts().get("see.heat.peak"), (float) area.getMaxX() + 8, TOP - 6f);
    }

    private void legend(Graphics2D graphics, HeatScale scale, ChartTheme theme, boolean narrow) {
        boolean share = picture.measure().isShare();
        int left = narrow ? 8 : LEFT;
        int width = narrow ? LEGEND_WIDTH / 2 : LEGEND_WIDTH;
        graphics.setPaint(theme.quiet());
        graphics.drawString(share ? "0%" : "0", left, 16);
        double from = left + 24;
        for (int i = 0; i < width; i++) {
            graphics.setPaint(new Color(scale.rgb(scale.top() * i / width)));
            graphics.fill(new Rectangle2D.Double(from + i, 7, 1, 11));
        }
        graphics.setPaint(theme.quiet());
        graphics.draw(new Rectangle2D.Double(from - 0.5, 6.5, width, 12));
        String end = share ? shares(scale, narrow) : counts(scale, narrow);
        float x = (float) from + width + 8;
        graphics.drawString(end, x, 16);
        float mark = x + graphics.getFontMetrics().stringWidth(end) + (narrow ? 10 : 20);
        graphics.setPaint(theme.of(Ink.THROTTLED));
        graphics.fill(new Rectangle2D.Double(mark, 13, 18, 4));
        graphics.setPaint(theme.quiet());
        graphics.drawString(picture.texts().get(narrow ? "see.heat.mark.narrow" : "see.heat.mark"), mark + 24, 16);
    }

    private String shares(HeatScale scale, boolean narrow) {
        String key = scale.top() < 1 ? "see.heat.scale.share" : "see.heat.scale.top";
        return picture.texts().get(narrow ? key + ".narrow" : key, Figures.percent(scale.top()));
    }

    private String counts(HeatScale scale, boolean narrow) {
        String key = narrow ? "see.heat.scale.events.narrow" : "see.heat.scale.events";
        return picture.texts().get(key, Figures.count((long) scale.top()));
    }

    private void clock(Graphics2D graphics, Rectangle2D area, double from, double end, ChartTheme theme) {
        TimeScale time = picture.scale();
        double step = TimeScale.tickSeconds(end - from, (int) Math.max(2, area.getWidth() / WIDTH_OF_A_TICK));
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
