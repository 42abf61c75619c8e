package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.util.Arrays;

/**
 * A series thinned out for drawing. Of each group of neighbours the least and the greatest stay, in their order, so that no
 * spike is lost; short series are drawn as the steps that averages over intervals are.
 *
 * @param seconds times, ascending
 * @param values a value for each
 */
record Curve(double[] seconds, double[] values) {
    private static final int LONGEST_OF_STEPS = 240;

    static Curve of(Series series, double intervalSeconds) {
        return of(series, intervalSeconds, 0, series.length(), Look.REPORT.groups());
    }

    /** That of the intervals from one on to before another, of which long ones are thinned out into so many groups. */
    static Curve of(Series series, double intervalSeconds, int from, int to, int groups) {
        return to - from <= LONGEST_OF_STEPS
                ? steps(series, intervalSeconds, from, to)
                : extremes(series, intervalSeconds, from, to, groups);
    }

    int length() {
        return values.length;
    }

    private static Curve steps(Series series, double width, int from, int to) {
        Points points = new Points(2 * (to - from));
        for (int i = from; i < to; i++) {
            points.add(i * width, series.get(i));
            points.add((i + 1) * width, series.get(i));
        }
        return points.curve();
    }

    private static Curve extremes(Series series, double width, int start, int end, int most) {
        int length = end - start;
        int groups = Math.min(most, length);
        Points points = new Points(2 * groups + 2);
        points.add(start * width, series.get(start));
        for (int group = 0; group < groups; group++) {
            int from = start + (int) ((long) group * length / groups);
            int to = start + (int) ((group + 1L) * length / groups);
            addExtremes(series, from, to, width, points);
        }
        points.add(end * width, series.get(end - 1));
        return points.curve();
    }

    private static void addExtremes(Series series, int from, int to, double width, Points points) {
        int least = from;
        int greatest = from;
        for (int i = from + 1; i < to; i++) {
            least = series.get(i) < series.get(least) ? i : least;
            greatest = series.get(i) > series.get(greatest) ? i : greatest;
        }
        int first = Math.min(least, greatest);
        int second = Math.max(least, greatest);
        points.add((first + 0.5) * width, series.get(first));
        if (second > first) {
            points.add((second + 0.5) * width, series.get(second));
        }
    }

    /** Collects points, and drops those in the middle of a level stretch. */
    private static final class Points {
        private final double[] seconds;
        private final double[] values;
        private int length;

        Points(int most) {
            seconds = new double[most];
            values = new double[most];
        }

        void add(double second, double value) {
            boolean level = length >= 2 && values[length - 1] == value && values[length - 2] == value;
            int place = level ? length - 1 : length++;
            seconds[place] = second;
            values[place] = value;
        }

        Curve curve() {
            return new Curve(Arrays.copyOf(seconds, length), Arrays.copyOf(values, length));
        }
    }
}
