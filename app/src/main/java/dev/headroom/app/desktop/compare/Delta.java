package dev.headroom.app.desktop.compare;

import java.util.OptionalDouble;

/**
 * How far a figure of a run is from the baseline's.
 *
 * @param absolute the difference
 * @param relative the difference as a share of the baseline's; empty where that is 0
 */
public record Delta(double absolute, OptionalDouble relative, Judgement judgement) {
    /** What nobody would call a difference. */
    private static final double NEXT_TO_NOTHING = 1e-5;

    /** What the difference means. */
    public enum Judgement {
        BETTER,
        WORSE,
        /** It is another figure, and neither better nor worse for that. */
        DIFFERENT,
        /** It is the same, or but for rounding. */
        SAME
    }

    static Delta of(Figure figure, double baseline, double value) {
        double absolute = value - baseline;
        OptionalDouble relative =
                baseline == 0 ? OptionalDouble.empty() : OptionalDouble.of(absolute / Math.abs(baseline));
        boolean next = relative.isPresent() && Math.abs(relative.getAsDouble()) < NEXT_TO_NOTHING;
        return new Delta(absolute, relative, judge(figure, next ? 0 : absolute));
    }

    private static Judgement judge(Figure figure, double absolute) {
        if (absolute == 0) {
            return Judgement.SAME;
        }
        if (figure.kind().better() == Figure.Better.NEITHER) {
            return Judgement.DIFFERENT;
        }
        return absolute < 0 ? Judgement.BETTER : Judgement.WORSE;
    }
}
