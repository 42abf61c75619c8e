package dev.headroom.app.report.chart;

import dev.headroom.result.RunResult;

/**
 * The time axis that all charts of a run share.
 *
 * @param intervalSeconds the width of one point of a series
 * @param endSeconds where the axis ends; above 0
 * @param known how many points of a series have been measured; of a run that goes on, or was stopped, not all
 */
public record TimeScale(double intervalSeconds, double endSeconds, int known) {
    /** Two days. */
    private static final double LONGEST_IN_HOURS = 172_800;

    private static final double[] STEPS = {
        0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800,
        21_600, 43_200, 86_400, 172_800, 604_800, 1_209_600, 2_592_000
    };

    public TimeScale {
        endSeconds = endSeconds > 0 ? endSeconds : Math.max(intervalSeconds, 1);
    }

    /** That of a run that was measured to its end. */
    public TimeScale(double intervalSeconds, double endSeconds) {
        this(intervalSeconds, endSeconds, Integer.MAX_VALUE);
    }

    /** The run's. */
    public static TimeScale of(RunResult run) {
        double interval = run.interval().seconds();
        boolean whole = run.simulated().nanos() >= run.scenario().duration().nanos();
        int known = whole
                ? run.intervals()
                : (int) (run.simulated().nanos() / run.interval().nanos());
        return new TimeScale(interval, Math.max(run.simulated().seconds(), interval * run.intervals()), known);
    }

    /** What ticks are written in. */
    public Clock clock() {
        return new Clock(inDays());
    }

    /** What the axis is called. */
    public String axisName() {
        return inDays() ? "simulated time, days and hours" : "simulated time, h:mm:ss";
    }

    private boolean inDays() {
        return endSeconds > LONGEST_IN_HOURS;
    }

    /** A round distance between ticks, so that there are at the most so many of them. */
    public double tickSeconds(int most) {
        return tickSeconds(endSeconds, most);
    }

    /** The same for a stretch of time. */
    public static double tickSeconds(double seconds, int most) {
        for (double step : STEPS) {
            if (seconds / step <= most) {
                return step;
            }
        }
        return seconds / most;
    }
}
