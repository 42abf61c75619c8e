package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.scenario.Scenario;
import java.util.Locale;

/** Partition by time: how near each came to its ceiling, and where it refused. */
public record HeatMap(Scenario scenario, ResourceResult resource, TimeScale time, boolean narrow) implements ChartSvg {
    private static final int MOST_ROWS_IF_NARROW = 20;
    private static final int LEFT = 62;
    private static final int RIGHT = 74;
    private static final int TOP = 44;
    private static final int BOTTOM = 44;
    private static final int LEGEND_STEPS = 12;
    private static final int LINE_HEIGHT = 14;
    private static final int MOST_TICKS = 12;

    /** One that takes the whole width of the page. */
    public HeatMap(Scenario scenario, ResourceResult resource, TimeScale time) {
        this(scenario, resource, time, false);
    }

    private int width() {
        return narrow ? ChartTheme.HALF_WIDTH : ChartTheme.FULL_WIDTH;
    }

    private int gridWidth() {
        return width() - LEFT - RIGHT;
    }

    @Override
    public String title() {
        return "Partition heat";
    }

    @Override
    public String description() {
        HeatGrid grid = HeatGrid.of(scenario, resource);
        return "Heat map of " + resource.everyPartition().size() + " partitions of " + resource.label()
                + " over time: the hottest reached " + Figures.percent(grid.peak()) + " of its ceiling.";
    }

    @Override
    public String toSvg(String id) {
        HeatGrid grid = narrow ? HeatGrid.of(scenario, resource, MOST_ROWS_IF_NARROW) : HeatGrid.of(scenario, resource);
        HeatScale scale = HeatScale.upTo(grid.peak());
        int gridHeight = grid.rows() * rowHeight(grid);
        int height = TOP + gridHeight + BOTTOM;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg id=\"").append(id).append("\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        svg.append(width())
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(ChartTheme.FONT_FAMILY);
        svg.append("\" font-size=\"").append(ChartTheme.TEXT_SIZE).append("\" fill=\"");
        svg.append(ChartTheme.hex(ChartTheme.REPORT.quiet())).append("\" ");
        svg.append(SvgWriter.attributes(description())).append(">\n");
        legend(svg, scale);
        if (grid.columns() > 0 && grid.rows() > 0) {
            cells(svg, grid, scale, gridHeight);
            rowLabels(svg, grid);
        }
        clock(svg, TOP + gridHeight);
        return svg.append("</svg>").toString();
    }

    private void legend(StringBuilder svg, HeatScale scale) {
        int legendWidth = narrow ? 80 : 160;
        double step = legendWidth / (double) LEGEND_STEPS;
        text(svg, LEFT, 13, "start", "0%");
        double from = LEFT + 26.0;
        for (int i = 0; i < LEGEND_STEPS; i++) {
            String colour = String.format(Locale.ROOT, "#%06x", scale.rgb(scale.top() * i / (LEGEND_STEPS - 1)));
            rect(svg, from + i * step, 4, step + 0.3, 11, colour);
        }
        String end = Figures.percent(scale.top())
                + (scale.top() < 1 ? "" : " or more")
                + (narrow ? " of its ceiling" : " of the partition's ceiling");
        text(svg, from + legendWidth + 6, 13, "start", end);
        double mark = from + legendWidth + (narrow ? 172 : 240);
        rect(svg, mark, 12, 18, 3, ChartTheme.hex(ChartTheme.REPORT.of(Ink.THROTTLED)));
        text(svg, mark + 24, 13, "start", narrow ? "throttled" : "requests were throttled");
        text(svg, LEFT - 8.0, TOP - 6.0, "end", "partition");
        text(svg, LEFT + gridWidth() + 8.0, TOP - 6.0, "start", "peak");
    }

    private void cells(StringBuilder svg, HeatGrid grid, HeatScale scale, int height) {
        svg.append("<image x=\"")
                .append(LEFT)
                .append("\" y=\"")
                .append(TOP)
                .append("\" width=\"")
                .append(gridWidth());
        svg.append("\" height=\"").append(height);
        svg.append("\" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"");
        svg.append(HeatImage.dataAddress(grid, scale)).append("\"/>\n");
    }

    private void rowLabels(StringBuilder svg, HeatGrid grid) {
        int every = (LINE_HEIGHT + rowHeight(grid) - 1) / rowHeight(grid);
        for (int row = 0; row < grid.rows(); row += every) {
            double y = TOP + (row + 0.5) * rowHeight(grid) + 4;
            text(svg, LEFT - 8.0, y, "end", grid.label(row));
            text(svg, LEFT + gridWidth() + 8.0, y, "start", Figures.percent(grid.peak(row)));
        }
    }

    private void clock(StringBuilder svg, double y) {
        double step = time.tickSeconds(narrow ? MOST_TICKS / 2 : MOST_TICKS);
        for (int tick = 0; tick * step <= time.endSeconds() * 1.000001; tick++) {
            double x = LEFT + tick * step / time.endSeconds() * gridWidth();
            rect(svg, x - 0.5, y + 2, 1, 4, ChartTheme.hex(ChartTheme.REPORT.rule()));
            text(svg, x, y + 18, "middle", time.clock().format(tick * step));
        }
        text(svg, LEFT + gridWidth() / 2.0, y + 36, "middle", time.axisName());
    }

    /** A multiple of the image's rows, so that every row comes out alike. */
    private int rowHeight(HeatGrid grid) {
        if (narrow) {
            return HeatImage.ROW_PIXELS * (grid.rows() <= 3 ? 6 : grid.rows() <= 6 ? 3 : grid.rows() <= 10 ? 2 : 1);
        }
        return HeatImage.ROW_PIXELS * (grid.rows() <= 12 ? 3 : grid.rows() <= 32 ? 2 : 1);
    }

    private static void rect(StringBuilder svg, double x, double y, double width, double height, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n".replace("%n", "\n"),
                x,
                y,
                width,
                height,
                colour));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                Markup.escape(text)));
    }
}
