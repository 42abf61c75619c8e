package dev.headroom.app.desktop.edit.traffic;

import java.util.ArrayList;
import java.util.List;

/** A line from point to point, cut at a horizon. */
final class Outline {
    private Outline() {}

    /** Begins at time 0 with the first rate, ends at the horizon with the last. */
    static List<CurvePoint> through(List<CurvePoint> points, double horizon) {
        List<CurvePoint> line = new ArrayList<>();
        CurvePoint before = new CurvePoint(0, points.get(0).perSecond());
        line.add(before);
        for (CurvePoint point : points) {
            if (point.seconds() > horizon) {
                line.add(between(before, point, horizon));
                return line;
            }
            line.add(point);
            before = point;
        }
        line.add(new CurvePoint(horizon, before.perSecond()));
        return line;
    }

    private static CurvePoint between(CurvePoint from, CurvePoint to, double at) {
        double share = (at - from.seconds()) / (to.seconds() - from.seconds());
        return new CurvePoint(at, from.perSecond() + share * (to.perSecond() - from.perSecond()));
    }
}
