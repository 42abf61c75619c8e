package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.workload.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shapes that traffic often has, to begin with. Each has the mean rate of the curve before, so that choosing one changes when
 * requests come, not how many. Those of a day take the run's length for the day.
 */
public enum Preset {
    STEADY,
    DAILY_PEAK,
    BUSINESS_HOURS,
    TWICE_DAILY,
    OVERNIGHT_BATCH,
    SPIKE;

    private static final double HOURS = 24;

    /** The curve with that mean over the horizon. */
    public Curve curve(double mean, double horizon) {
        return switch (this) {
            case STEADY -> new SteadyCurve(rounded(mean), Spacing.POISSON);
            case DAILY_PEAK ->
                new WaveCurve(
                        Math.max(1e-6, rounded(mean)),
                        0.6,
                        Math.max(60, horizon),
                        Math.max(60, horizon) * 14 / HOURS,
                        Spacing.POISSON);
            case BUSINESS_HOURS -> steps(mean, horizon, 0, 0.2, 8, 1, 9, 2, 17, 1, 18, 0.2);
            case TWICE_DAILY -> steps(mean, horizon, 0, 0.3, 7, 2, 10, 0.8, 17, 2.5, 21, 0.3);
            case OVERNIGHT_BATCH -> steps(mean, horizon, 0, 0.3, 1, 4, 4, 0.3);
            case SPIKE -> spike(mean, horizon);
        };
    }

    /** Names it in the bundle. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Steps by hour of the day and weight, brought to the mean. */
    private static Curve steps(double mean, double horizon, double... hoursAndWeights) {
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < hoursAndWeights.length; i += 2) {
            points.add(new CurvePoint(hoursAndWeights[i] / HOURS * horizon, hoursAndWeights[i + 1]));
        }
        double scale = mean / new StepCurve(points, Spacing.POISSON).mean(horizon);
        List<CurvePoint> scaled = points.stream()
                .map(point -> new CurvePoint(point.seconds(), rounded(point.perSecond() * scale)))
                .toList();
        return new StepCurve(scaled, Spacing.POISSON);
    }

    /** Ten times the rest for a tenth of the time. */
    private static Curve spike(double mean, double horizon) {
        List<Double> times = List.of(0.4 * horizon, 0.42 * horizon, 0.5 * horizon, 0.55 * horizon);
        double base = mean / new SpikeCurve(1, 10, times, Spacing.POISSON).mean(horizon);
        return new SpikeCurve(rounded(base), rounded(10 * base), times, Spacing.POISSON);
    }

    /** To three figures: nobody means 173.913043/s. */
    private static double rounded(double rate) {
        double unit = rate == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(rate)) - 2);
        return Math.round(rate / unit) * unit;
    }
}
