package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.quantity.Rate;
import dev.headroom.workload.Spacing;
import java.util.List;

/** The same rate all the time. A second point makes steps of it. */
record SteadyCurve(double perSecond, Spacing spacing) implements Curve {
    @Override
    public String kind() {
        return spacing == Spacing.EVEN ? "constant" : "poisson";
    }

    @Override
    public List<CurvePoint> handles() {
        return List.of(new CurvePoint(0, perSecond));
    }

    @Override
    public Curve moved(int handle, CurvePoint to) {
        return new SteadyCurve(to.perSecond(), spacing);
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Curve added(CurvePoint point) {
        return new StepCurve(handles(), spacing).added(point);
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
        String rate = new Rate(perSecond).toString();
        return spacing == Spacing.EVEN ? "{type: constant, rate: " + rate + "}" : rate;
    }
}
