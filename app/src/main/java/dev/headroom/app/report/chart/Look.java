package dev.headroom.app.report.chart;

/**
 * How a chart is to look for now.
 *
 * @param theme its colours
 * @param smooth whether edges are smoothed, which takes time
 * @param marked whether lines carry marks of different shapes, so that they are told apart without colours
 * @param fromSeconds where the time axis begins
 * @param toSeconds where it ends; infinite for the end of the run
 * @param groups into how many groups of neighbours a long series is thinned out
 */
public record Look(ChartTheme theme, boolean smooth, boolean marked, double fromSeconds, double toSeconds, int groups) {
    private static final int GROUPS_OF_A_REPORT = 450;
    private static final double GROUPS_PER_PIXEL = 0.9;
    private static final double ROOM_FOR_LABELS = 1.18;
    /** The part of a bar chart's width that is left of the names of its bars. */
    private static final double PLOT_OF_A_BAR_CHART = 0.55;
    /** In pixels. */
    private static final double WIDEST_LABEL = 84;
    /** What reports show. */
    public static final Look REPORT =
            new Look(ChartTheme.REPORT, true, false, 0, Double.POSITIVE_INFINITY, GROUPS_OF_A_REPORT);

    /** The whole run in a window. */
    public static Look of(ChartTheme theme, boolean smooth) {
        return new Look(theme, smooth, true, 0, Double.POSITIVE_INFINITY, GROUPS_OF_A_REPORT);
    }

    /** The same for a stretch of time. */
    public Look between(double from, double to) {
        return new Look(theme, smooth, marked, from, to, groups);
    }

    /** How much longer than the longest bar an axis has to be, for the bar's label to find room behind it. */
    double roomForLabels() {
        double plot = groups / GROUPS_PER_PIXEL * PLOT_OF_A_BAR_CHART;
        return marked ? Math.max(ROOM_FOR_LABELS, plot / Math.max(plot / 3, plot - WIDEST_LABEL)) : ROOM_FOR_LABELS;
    }

    /** The same for a chart so many pixels wide. */
    public Look wide(double pixels) {
        return new Look(theme, smooth, marked, fromSeconds, toSeconds, Math.max(50, (int) (pixels * GROUPS_PER_PIXEL)));
    }
}
