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

    /** The same for a chart so many pixels wide. */
    public Look wide(double pixels) {
        return new Look(theme, smooth, marked, fromSeconds, toSeconds, Math.max(50, (int) (pixels * 0.9)));
    }
}
