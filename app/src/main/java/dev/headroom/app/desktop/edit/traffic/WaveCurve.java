package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.quantity.Share;
import dev.headroom.workload.Spacing;
import java.util.ArrayList;
import java.util.List;

/** The daily rhythm: a wave, held at its peak and at its trough. */
record WaveCurve(double mean, double amplitude, double period, double peakAt, Spacing spacing) implements Curve {
    private static final int PIECES_A_WAVE = 96;
    private static final int MOST_PIECES = 4_000;
    private static final double LEAST_MEAN = 1e-6;

    @Override
    public String kind() {
        return "diurnal";
    }

    @Override
    public List<CurvePoint> handles() {
        CurvePoint peak = new CurvePoint(peakAt, mean * (1 + amplitude));
        CurvePoint trough = new CurvePoint(troughAt(), mean * (1 - amplitude));
        return troughAt() < peakAt ? List.of(trough, peak) : List.of(peak, trough);
    }

    private double troughAt() {
        return peakAt >= period / 2 ? peakAt - period / 2 : peakAt + period / 2;
    }

    /** The peak can be moved in time and height, the trough in height; neither passes the other. */
    @Override
    public Curve moved(int handle, CurvePoint to) {
        boolean ofPeak = (handle == 0) == (troughAt() > peakAt);
        double low = mean * (1 - amplitude);
        double high = mean * (1 + amplitude);
        double lower = ofPeak ? low : Math.min(to.perSecond(), high);
        double higher = ofPeak ? Math.max(to.perSecond(), low) : high;
        double middle = Math.max(LEAST_MEAN, (lower + higher) / 2);
        double swing = Math.round((higher - lower) / 2 / middle * 1e4) / 1e4;
        double at = ofPeak ? Math.max(0, Math.min(period, to.seconds())) : peakAt;
        return new WaveCurve(middle, Math.max(0, Math.min(1, swing)), period, at, spacing);
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
        int pieces = (int) Math.min(MOST_PIECES, Math.max(PIECES_A_WAVE, PIECES_A_WAVE * horizon / period));
        List<CurvePoint> line = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            double at = horizon * i / pieces;
            line.add(new CurvePoint(at, mean * (1 + amplitude * Math.cos(2 * Math.PI * (at - peakAt) / period))));
        }
        return line;
    }

    @Override
    public String yaml() {
        return "{type: diurnal, mean: " + new CurvePoint(0, mean).rate() + ", amplitude: " + new Share(amplitude)
                + ", period: " + CurvePoint.time(period) + ", peakAt: " + CurvePoint.time(peakAt)
                + SpacingText.of(spacing) + "}";
    }
}
