package dev.headroom.profiles.imports;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Consumed units by period as rates that each hold until the next; equal ones in a row are one step. */
final class Steps {
    static final int MOST = 1_500;
    private static final double HIGHEST = 1e9;

    private final long start;
    private final long end;
    private final long period;
    private final List<Object> steps = new ArrayList<>();
    private Rate last;

    private Steps(long start, long end, long period) {
        this.start = start;
        this.end = end;
        this.period = period;
    }

    /** By how many periods a curve of that length is drawn together, so that a scenario file can hold it. */
    static long together(long start, long end, long period) {
        return (end - start) / period / MOST + 1;
    }

    /**
     * The steps of a series.
     *
     * @param perSecond whether the points are rates already
     */
    static List<Object> of(NavigableMap<Long, Double> points, boolean perSecond, long start, long end, long period) {
        long wide = period * together(start, end, period);
        NavigableMap<Long, Double> rates = new TreeMap<>();
        points.forEach((at, value) -> rates.merge(
                start + (at - start) / wide * wide, perSecond ? value * period / wide : value / wide, Double::sum));
        return new Steps(start, end, wide).walk(rates);
    }

    private List<Object> walk(NavigableMap<Long, Double> rates) {
        long present = start;
        for (Map.Entry<Long, Double> point : rates.entrySet()) {
            if (point.getKey() > present) {
                add(present, 0);
            }
            add(point.getKey(), point.getValue());
            present = point.getKey() + period;
        }
        if (present < end) {
            add(present, 0);
        }
        return steps;
    }

    private void add(long at, double perSecond) {
        Rate rate = Rate.parse(new Rate(Math.min(HIGHEST, perSecond)).toString());
        if (!rate.equals(last)) {
            steps.add(Fields.line()
                    .put("at", TimeSpan.ofSeconds((double) at - start))
                    .put("rate", rate));
            last = rate;
        }
    }
}
