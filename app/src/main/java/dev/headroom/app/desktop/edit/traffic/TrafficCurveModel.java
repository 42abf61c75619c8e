package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * The traffic of one workload while it is bent. A drag shows what would be and is one edit when it is let go; every other change
 * is one edit at once. An edit is the YAML of the new traffic, handed to whoever keeps the text.
 */
public final class TrafficCurveModel {
    private static final int GRID_OF_TIME = 120;
    private static final int GRID_OF_RATE = 100;
    private static final int LARGE_STEP = 10;
    private static final Curve NOTHING = new FixedCurve("closed-loop", List.of(), "");

    private final ReadOnlyObjectWrapper<Curve> curve = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Curve>> former = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(new Frame(60, 1));
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final BooleanProperty snapping = new SimpleBooleanProperty(true);
    private final Consumer<String> edit;

    /**
     * What the axes span.
     *
     * @param horizon the end of the time axis, in seconds
     * @param top the end of the rate axis, in requests per second
     */
    public record Frame(double horizon, double top) {}

    /** @param edit takes the YAML value of the new traffic, one call for one step of undo */
    public TrafficCurveModel(Consumer<String> edit) {
        this.edit = edit;
    }

    /** Shows the traffic of a workload, whenever it is another: by an edit here, by undo, or by hand in the text. */
    public void show(Traffic traffic, TraceFiles files, TimeSpan length) {
        Curve read = Curves.of(traffic, files);
        if (former.get().isEmpty()) {
            put(read);
            frame.set(framed(read, length.seconds()));
        }
    }

    /** The curve, as it would be while a point is being dragged. */
    public ReadOnlyObjectProperty<Curve> curve() {
        return curve.getReadOnlyProperty();
    }

    /** The curve before the drag that goes on; empty where none does. */
    public ReadOnlyObjectProperty<Optional<Curve>> former() {
        return former.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** The handle that keys move; -1 for none. */
    public IntegerProperty selected() {
        return selected;
    }

    /** Whether points keep to a grid of round times and rates. */
    public BooleanProperty snapping() {
        return snapping;
    }

    /** The highest rate of the run. */
    public double peak() {
        return curve.get().peak(frame.get().horizon());
    }

    /** The mean rate of the run. */
    public double mean() {
        return curve.get().mean(frame.get().horizon());
    }

    /** Takes hold of a point. */
    public void grab(int handle) {
        selected.set(handle);
        former.set(Optional.of(curve.get()));
    }

    /** Drags the point that is held; nothing is edited yet. */
    public void drag(CurvePoint to) {
        former.get().ifPresent(before -> {
            curve.set(before.moved(selected.get(), snapped(to)));
            Frame now = frame.get();
            double highest = curve.get().peak(now.horizon());
            if (highest > now.top()) {
                frame.set(new Frame(now.horizon(), Ticks.top(highest)));
            }
        });
    }

    /** Lets go: one edit, if anything has changed. */
    public void release() {
        former.get().ifPresent(before -> {
            former.set(Optional.empty());
            if (!before.equals(curve.get())) {
                edit.accept(curve.get().yaml());
            }
        });
    }

    /** Leaves the drag as if it had not been. */
    public void cancel() {
        former.get().ifPresent(before -> {
            former.set(Optional.empty());
            curve.set(before);
        });
    }

    /** Adds a point and selects it. */
    public void add(CurvePoint at) {
        CurvePoint point = snapped(at);
        change(curve.get().added(point));
        select(point);
    }

    /** Adds a point after the selected one, half-way to the next. */
    public void addAfterSelected() {
        List<CurvePoint> handles = curve.get().handles();
        int here = Math.max(0, Math.min(selected.get(), handles.size() - 1));
        if (!handles.isEmpty()) {
            double from = handles.get(here).seconds();
            double to = here + 1 < handles.size()
                    ? handles.get(here + 1).seconds()
                    : Math.max(from + 1, frame.get().horizon());
            CurvePoint between =
                    new CurvePoint((from + to) / 2, handles.get(here).perSecond());
            change(curve.get().added(between));
            select(between);
        }
    }

    public void removeSelected() {
        int handle = selected.get();
        if (handle >= 0 && handle < curve.get().handles().size()) {
            change(curve.get().removed(handle));
        }
    }

    /** Moves the selected point by steps of the grid. */
    public void nudge(int times, int rates, boolean far) {
        int handle = selected.get();
        if (handle >= 0 && handle < curve.get().handles().size()) {
            CurvePoint from = curve.get().handles().get(handle);
            int by = far ? LARGE_STEP : 1;
            CurvePoint to = new CurvePoint(
                    from.seconds() + times * by * gridOfTime(), from.perSecond() + rates * by * gridOfRate());
            change(curve.get().moved(handle, to));
        }
    }

    /**
     * Moves a point to where somebody typed.
     *
     * @return whether the texts are a time and a rate
     */
    public boolean type(int handle, String time, String rate) {
        try {
            String perSecond = rate.contains("/") ? rate : rate.strip() + "/s";
            CurvePoint to = CurvePoint.of(TimeSpan.parse(time), Rate.parse(perSecond));
            change(curve.get().moved(handle, to));
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Begins anew from a shape, with as many requests as before. */
    public void use(Preset preset) {
        double mean = mean();
        change(preset.curve(mean > 0 ? mean : 100, frame.get().horizon()));
    }

    private void change(Curve changed) {
        if (!changed.equals(curve.get())) {
            put(changed);
            double highest = changed.peak(frame.get().horizon());
            Frame now = frame.get();
            if (highest > now.top() || highest < now.top() / 4) {
                frame.set(new Frame(now.horizon(), Ticks.top(highest)));
            }
            edit.accept(changed.yaml());
        }
    }

    private void put(Curve next) {
        curve.set(next);
        selected.set(Math.min(selected.get(), next.handles().size() - 1));
    }

    private void select(CurvePoint point) {
        List<CurvePoint> handles = curve.get().handles();
        for (int i = 0; i < handles.size(); i++) {
            if (handles.get(i).seconds() == point.seconds()) {
                selected.set(i);
            }
        }
    }

    private Frame framed(Curve read, double length) {
        Frame now = frame.get();
        double horizon = Math.max(1, Math.max(length, read.lastHandle() * 1.02));
        double highest = read.peak(horizon);
        boolean fits = horizon == now.horizon() && highest <= now.top() && highest > now.top() / 4;
        return fits ? now : new Frame(horizon, Ticks.top(highest));
    }

    private CurvePoint snapped(CurvePoint point) {
        return snapping.get()
                ? new CurvePoint(
                        Ticks.nearest(point.seconds(), gridOfTime()), Ticks.nearest(point.perSecond(), gridOfRate()))
                : point;
    }

    private double gridOfTime() {
        return Ticks.timeStep(frame.get().horizon(), GRID_OF_TIME);
    }

    private double gridOfRate() {
        return Ticks.rateStep(frame.get().top(), GRID_OF_RATE);
    }
}
