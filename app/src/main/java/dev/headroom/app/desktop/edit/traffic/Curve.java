package dev.headroom.app.desktop.edit.traffic;

import java.util.List;

/**
 * The rate of a workload over time, and how it can be bent. Every kind of traffic has its own: what is dragged are the points
 * that the kind has, and what comes of it is of the same kind.
 */
public sealed interface Curve permits SteadyCurve, StepCurve, RampCurve, SpikeCurve, WaveCurve, FixedCurve {
    /** Names the kind, as scenarios do. */
    String kind();

    /** The points that can be taken hold of, in the order of time; none where the curve can only be looked at. */
    List<CurvePoint> handles();

    /** The curve with that handle moved as near to the point as the kind allows. */
    Curve moved(int handle, CurvePoint to);

    /** Whether points can be added and removed. */
    boolean isFree();

    /** The curve with one more point. */
    Curve added(CurvePoint point);

    /** The curve without that point; the same where it is the last one. */
    Curve removed(int handle);

    /** The curve as a line from point to point, up to the horizon; a jump is two points at one time. */
    List<CurvePoint> outline(double horizon);

    /** The value of {@code traffic:} in YAML. */
    String yaml();

    /** Where the last handle lies. */
    default double lastHandle() {
        return handles().stream().mapToDouble(CurvePoint::seconds).max().orElse(0);
    }

    /** The highest rate before the horizon. */
    default double peak(double horizon) {
        return outline(horizon).stream()
                .mapToDouble(CurvePoint::perSecond)
                .max()
                .orElse(0);
    }

    /** The mean rate up to the horizon. */
    default double mean(double horizon) {
        List<CurvePoint> line = outline(horizon);
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            CurvePoint from = line.get(i - 1);
            CurvePoint to = line.get(i);
            sum += (from.perSecond() + to.perSecond()) / 2 * (to.seconds() - from.seconds());
        }
        return horizon > 0 ? sum / horizon : 0;
    }
}
