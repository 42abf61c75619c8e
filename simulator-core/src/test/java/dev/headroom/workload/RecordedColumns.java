package dev.headroom.workload;

import java.util.Arrays;
import java.util.List;

/** One recorded column in memory, whatever column is asked for. */
record RecordedColumns(String... rows) implements TraceFiles {
    static final TraceColumn COLUMN = new TraceColumn("traffic.csv", "value");

    @Override
    public List<String> texts(TraceColumn column) {
        return List.of(rows);
    }

    @Override
    public double[] numbers(TraceColumn column) {
        return Arrays.stream(rows).mapToDouble(Double::parseDouble).toArray();
    }

    @Override
    public double[] seconds(TraceColumn column) {
        return numbers(column);
    }
}
