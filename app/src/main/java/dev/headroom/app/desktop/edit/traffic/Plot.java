package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.edit.traffic.TrafficCurveModel.Frame;

/** Where times and rates lie in a chart of a given size, and the other way round. */
record Plot(double width, double height, Frame frame) {
    static final double LEFT = 76;
    static final double RIGHT = 20;
    static final double TOP = 14;
    static final double BOTTOM = 46;

    double x(double seconds) {
        return LEFT + seconds / frame.horizon() * innerWidth();
    }

    double y(double perSecond) {
        return TOP + (1 - perSecond / frame.top()) * innerHeight();
    }

    /** The point of the data there; outside of the axes, the nearest on them, but for rates above the top. */
    CurvePoint at(double x, double y) {
        double seconds = (x - LEFT) / innerWidth() * frame.horizon();
        double perSecond = (1 - (y - TOP) / innerHeight()) * frame.top();
        return new CurvePoint(Math.max(0, Math.min(frame.horizon(), seconds)), Math.min(perSecond, frame.top() * 1.1));
    }

    boolean contains(double x, double y) {
        return x >= LEFT - 4 && x <= width - RIGHT + 4 && y >= TOP - 4 && y <= height - BOTTOM + 4;
    }

    double right() {
        return width - RIGHT;
    }

    double bottom() {
        return height - BOTTOM;
    }

    private double innerWidth() {
        return Math.max(1, width - LEFT - RIGHT);
    }

    private double innerHeight() {
        return Math.max(1, height - TOP - BOTTOM);
    }
}
