package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chart over time shows, apart from how it is drawn; what is added first lies lowest.
 *
 * @param unit of the values
 * @param legend whether it needs one
 * @param all each series
 * @param tints stretches of time whose ground is tinted
 * @param rules moments that are marked, in seconds
 */
public record Traces(
        TimeScale time, String unit, boolean legend, List<Trace> all, List<Tint> tints, List<Double> rules) {
    private static final double DASHES = 1.4;

    public Traces {
        all = List.copyOf(all);
        tints = List.copyOf(tints);
        rules = List.copyOf(rules);
    }

    /** A stretch of time, in seconds, with something about it. */
    public record Tint(double from, double until, Ink ink) {}

    static Traces over(TimeScale time, String unit) {
        return new Traces(time, unit, true, List.of(), List.of(), List.of());
    }

    Traces line(String name, Series series, Ink ink, double width) {
        return with(new Trace(name, series, ink, Trace.Form.LINE, width));
    }

    Traces dashed(String name, Series series, Ink ink) {
        return with(new Trace(name, series, ink, Trace.Form.DASHED, DASHES));
    }

    Traces beyond(String name, Series series, Ink ink) {
        return with(new Trace(name, series, ink, Trace.Form.BEYOND, DASHES));
    }

    Traces area(String name, Series series, Ink ink) {
        return with(new Trace(name, series, ink, Trace.Form.AREA, 0));
    }

    Traces stacked(String name, Series series, Ink ink, boolean hatched) {
        return with(new Trace(name, series, ink, hatched ? Trace.Form.STACKED_HATCHED : Trace.Form.STACKED, 0));
    }

    /** For one series that the title names. */
    Traces withoutLegend() {
        return new Traces(time, unit, false, all, tints, rules);
    }

    Traces tinted(List<Tint> newTints) {
        return new Traces(time, unit, legend, all, newTints, rules);
    }

    Traces ruled(List<Double> newRules) {
        return new Traces(time, unit, legend, all, tints, newRules);
    }

    /** Those that have a name in the legend, or would have. */
    public List<Trace> named() {
        return all.stream().filter(trace -> trace.form() != Trace.Form.AREA).toList();
    }

    private Traces with(Trace trace) {
        List<Trace> more = new ArrayList<>(all);
        more.add(trace);
        return new Traces(time, unit, legend, more, tints, rules);
    }
}
