package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.workload.Spacing;
import java.util.List;

/** From one rate to another, which then stays. */
record RampCurve(double from, CurvePoint end, Spacing spacing) implements Curve {
    @Override
    public String kind() {
        return "ramp";
    }

    @Override
    public List<CurvePoint> handles() {
        return List.of(new CurvePoint(0, from), end);
    }

    @Override
    public Curve moved(int handle, CurvePoint to) {
        return handle == 0 ? new RampCurve(to.perSecond(), end, spacing) : new RampCurve(from, to, spacing);
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
        return "{type: ramp, from: " + new CurvePoint(0, from).rate() + ", to: " + end.rate() + ", over: " + end.time()
                + SpacingText.of(spacing) + "}";
    }
}
