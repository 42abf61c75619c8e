package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.workload.Spacing;
import java.util.ArrayList;
import java.util.List;

/**
 * A base rate with one spike in it.
 *
 * @param times when it begins to rise, has risen, begins to fall, has fallen
 */
record SpikeCurve(double base, double peak, List<Double> times, Spacing spacing) implements Curve {
    SpikeCurve {
        times = List.copyOf(times);
    }

    @Override
    public String kind() {
        return "spike";
    }

    @Override
    public List<CurvePoint> handles() {
        return List.of(
                new CurvePoint(times.get(0), base),
                new CurvePoint(times.get(1), peak),
                new CurvePoint(times.get(2), peak),
                new CurvePoint(times.get(3), base));
    }

    /** The times keep their order; the outer points give the base, the inner ones the peak. */
    @Override
    public Curve moved(int handle, CurvePoint to) {
        boolean inner = handle == 1 || handle == 2;
        double earliest = handle == 0 ? 0 : times.get(handle - 1);
        double latest = handle == 3 ? Double.MAX_VALUE : times.get(handle + 1);
        List<Double> moved = new ArrayList<>(times);
        moved.set(handle, Math.max(earliest, Math.min(latest, to.seconds())));
        return inner
                ? new SpikeCurve(base, to.perSecond(), moved, spacing)
                : new SpikeCurve(to.perSecond(), peak, moved, spacing);
    }

    @Override
    public boolean isFree() {
        return false;
    }

    @Override
    public Curve added(CurvePoint point) {
        return this;
    }

    @Override
    public Curve removed(int handle) {
        return this;
    }

    @Override
    public List<CurvePoint> outline(double horizon) {
        return Outline.through(handles(), horizon);
    }

    @Override
    public String yaml() {
        return "{type: spike, base: " + new CurvePoint(0, base).rate() + ", peak: " + new CurvePoint(0, peak).rate()
                + ", at: " + CurvePoint.time(times.get(0)) + ", duration: " + between(1, 2) + ", rise: " + between(0, 1)
                + ", fall: " + between(2, 3) + SpacingText.of(spacing) + "}";
    }

    private String between(int from, int to) {
        return CurvePoint.time(times.get(to) - times.get(from));
    }
}
