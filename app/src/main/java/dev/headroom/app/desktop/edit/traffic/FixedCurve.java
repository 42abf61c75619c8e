package dev.headroom.app.desktop.edit.traffic;

import java.util.List;

/**
 * A curve that is only looked at, since its kind has no points: recorded traffic, bursts at random, threads that wait.
 *
 * @param points of its line; none where it has no rate of its own
 */
record FixedCurve(String kind, List<CurvePoint> points, String yaml) implements Curve {
    FixedCurve {
        points = List.copyOf(points);
    }

    @Override
    public List<CurvePoint> handles() {
        return List.of();
    }

    @Override
    public Curve moved(int handle, CurvePoint to) {
        return this;
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
        return points.isEmpty() ? List.of() : Outline.through(points, horizon);
    }
}
