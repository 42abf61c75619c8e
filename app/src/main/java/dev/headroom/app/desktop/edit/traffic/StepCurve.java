package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.workload.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rates that each hold until the next: the freest kind, with as many points as one likes. */
record StepCurve(List<CurvePoint> points, Spacing spacing) implements Curve {
    private static final double LEAST_GAP = 0.001;

    StepCurve {
        points = List.copyOf(points);
    }

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public List<CurvePoint> handles() {
        return points;
    }

    /** Points do not pass one another. */
    @Override
    public Curve moved(int handle, CurvePoint to) {
        double earliest = handle == 0 ? 0 : points.get(handle - 1).seconds() + LEAST_GAP;
        double latest = handle == points.size() - 1
                ? Double.MAX_VALUE
                : points.get(handle + 1).seconds() - LEAST_GAP;
        double seconds = Math.max(earliest, Math.min(latest, to.seconds()));
        List<CurvePoint> moved = new ArrayList<>(points);
        moved.set(handle, new CurvePoint(seconds, to.perSecond()));
        return new StepCurve(moved, spacing);
    }

    @Override
    public boolean isFree() {
        return true;
    }

    /** A point at a time that has one already takes its place. */
    @Override
    public Curve added(CurvePoint point) {
        List<CurvePoint> more = points.stream()
                .filter(other -> other.seconds() != point.seconds())
                .collect(Collectors.toCollection(ArrayList::new));
        int place = (int)
                more.stream().filter(other -> other.seconds() < point.seconds()).count();
        more.add(place, point);
        return new StepCurve(more, spacing);
    }

    @Override
    public Curve removed(int handle) {
        if (points.size() == 1) {
            return this;
        }
        List<CurvePoint> fewer = new ArrayList<>(points);
        fewer.remove(handle);
        return new StepCurve(fewer, spacing);
    }

    @Override
    public List<CurvePoint> outline(double horizon) {
        List<CurvePoint> line = new ArrayList<>();
        double rate = points.get(0).seconds() > 0 ? 0 : points.get(0).perSecond();
        line.add(new CurvePoint(0, rate));
        for (CurvePoint point : points) {
            if (point.seconds() < horizon) {
                line.add(new CurvePoint(point.seconds(), rate));
                line.add(point);
                rate = point.perSecond();
            }
        }
        line.add(new CurvePoint(horizon, rate));
        return line;
    }

    @Override
    public String yaml() {
        String steps = points.stream()
                .map(point -> "{at: " + point.time() + ", rate: " + point.rate() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        return "{type: step, steps: " + steps + SpacingText.of(spacing) + "}";
    }
}
