package dev.headroom.app.report.chart;

import dev.headroom.app.report.measure.HeatMeasure;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.scenario.Scenario;
import java.util.List;

/**
 * Partitions by time, made coarse enough to draw: a cell holds the highest of what falls into it, so nothing hot gets lost.
 *
 * @param rows how many rows; a row holds one partition, or several neighbours where there are many
 * @param columns how many columns
 * @param partitions the partitions of a row: row r holds those from r × partitions / rows on
 * @param shares the share of the ceiling, or what else is measured, by row and column
 * @param throttled whether anything was throttled, by row and column
 */
public record HeatGrid(
        int rows, int columns, List<PartitionResult> partitions, double[][] shares, boolean[][] throttled) {
    private static final int MOST_ROWS = 64;
    private static final int MOST_COLUMNS = 400;

    static HeatGrid of(Scenario scenario, ResourceResult resource) {
        return of(scenario, resource, MOST_ROWS);
    }

    static HeatGrid of(Scenario scenario, ResourceResult resource, int mostRows) {
        return of(scenario, resource, HeatMeasure.BUSIEST, mostRows, MOST_COLUMNS, 0, Integer.MAX_VALUE);
    }

    /** That of the intervals from one on to before another, in at the most so many rows and columns. */
    public static HeatGrid of(
            Scenario scenario,
            ResourceResult resource,
            HeatMeasure measure,
            int mostRows,
            int mostColumns,
            int from,
            int to) {
        List<PartitionResult> partitions = resource.everyPartition();
        int intervals = partitions.stream()
                .mapToInt(partition -> partition.readUnits().length())
                .max()
                .orElse(0);
        int end = Math.min(to, intervals);
        int rows = Math.min(mostRows, partitions.size());
        int columns = Math.min(mostColumns, Math.max(0, end - from));
        HeatGrid grid = new HeatGrid(rows, columns, partitions, new double[rows][columns], new boolean[rows][columns]);
        for (int i = 0; i < partitions.size(); i++) {
            double[] values = measure.of(scenario, resource, partitions.get(i));
            int row = (int) ((long) i * rows / partitions.size());
            grid.fill(row, values, partitions.get(i).throttleEvents(), from, Math.min(end, values.length));
        }
        return grid;
    }

    /** The highest share of a row. */
    public double peak(int row) {
        double peak = 0;
        for (double share : shares[row]) {
            peak = Math.max(peak, share);
        }
        return peak;
    }

    /** The highest share of all. */
    public double peak() {
        double peak = 0;
        for (int row = 0; row < rows; row++) {
            peak = Math.max(peak, peak(row));
        }
        return peak;
    }

    /** {@code 7}, or {@code 8–15} for a row of several. */
    public String label(int row) {
        int first = firstOf(row);
        int last = Math.max(first, firstOf(row + 1) - 1);
        String name = Integer.toString(partitions.get(first).number());
        return first == last ? name : name + "–" + partitions.get(last).number();
    }

    /** The place of the first partition of a row. */
    public int firstOf(int row) {
        return (int) (((long) row * partitions.size() + rows - 1) / rows);
    }

    private void fill(int row, double[] ofPartition, Series events, int from, int to) {
        for (int i = from; i < to; i++) {
            int column = (int) ((long) (i - from) * columns / (to - from));
            shares[row][column] = Math.max(shares[row][column], ofPartition[i]);
            throttled[row][column] |= i < events.length() && events.get(i) > 0;
        }
    }
}
