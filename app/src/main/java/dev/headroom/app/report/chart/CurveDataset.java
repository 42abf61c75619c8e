package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Named curves, as JFreeChart reads them. */
public final class CurveDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names = new ArrayList<>();
    private final transient List<Curve> curves = new ArrayList<>();

    public CurveDataset with(String name, Series series, TimeScale time) {
        names.add(name);
        curves.add(Curve.of(series, time.intervalSeconds()));
        return this;
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
