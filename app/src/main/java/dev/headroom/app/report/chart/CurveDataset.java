package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.DomainOrder;
import org.jfree.data.Range;
import org.jfree.data.xy.AbstractXYDataset;

/** Named curves, as JFreeChart reads them. */
public final class CurveDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names = new ArrayList<>();
    private final transient List<Curve> curves = new ArrayList<>();

    /** Adds the whole of a series. */
    public CurveDataset with(String name, Series series, TimeScale time) {
        return with(name, series, time, new Range(0, time.endSeconds()), Look.REPORT.groups());
    }

    /** Adds what of a series lies within a window of time, in seconds. */
    public CurveDataset with(String name, Series series, TimeScale time, Range window, int groups) {
        double interval = time.intervalSeconds();
        int known = Math.min(series.length(), time.known());
        int from = Math.min(known, (int) (window.getLowerBound() / interval));
        int to = (int) Math.min(known, Math.ceil(window.getUpperBound() / interval));
        names.add(name);
        curves.add(Curve.of(series, interval, from, Math.max(from, to), groups));
        return this;
    }

    /** The greatest value of a series, or 0. */
    public double highest(int series) {
        return Arrays.stream(curves.get(series).values()).max().orElse(0);
    }

    /** Times ascend, so only what is in sight is drawn. */
    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return curves.size();
    }

    @Override
    public Comparable<String> getSeriesKey(int series) {
        return names.get(series);
    }

    @Override
    public int getItemCount(int series) {
        return curves.get(series).length();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return curves.get(series).seconds()[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return curves.get(series).values()[item];
    }
}
