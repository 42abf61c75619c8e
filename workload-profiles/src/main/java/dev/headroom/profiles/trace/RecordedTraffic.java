package dev.headroom.profiles.trace;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.setting.Recorded;
import dev.headroom.workload.TraceColumn;
import dev.headroom.workload.TraceFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recorded traffic that a scenario names. What its records announce with {@link Recorded} is read and checked with the
 * scenario; other columns when they are first asked for. Each is read once and kept. Safe for use by several threads.
 */
public final class RecordedTraffic implements TraceFiles {
    private final Path base;
    private final Map<Request, Object> columns = new HashMap<>();

    private record Request(TraceColumn column, Recorded.As as) {}

    /** @param base where relative paths start */
    public RecordedTraffic(Path base) {
        this.base = base;
    }

    /** Reads the columns that are named below a bound scenario; what cannot be read is added to the problems. */
    public void load(Bound bound, Problems problems) {
        Optional<TraceColumn> column = bound.as(TraceColumn.class);
        if (column.isPresent()) {
            load(bound, column.get(), problems);
        } else {
            bound.parts().values().forEach(part -> load(part, problems));
        }
    }

    private void load(Bound bound, TraceColumn column, Problems problems) {
        try {
            Component component = bound.component();
            if (component == null || component.recorded() == null) {
                file(column).checkColumn();
            } else {
                read(column, component.recorded());
            }
        } catch (TraceFormatException wrong) {
            problems.add(bound.place(), bound.path(), wrong.problem().toString());
        }
    }

    @Override
    public List<String> texts(TraceColumn column) {
        @SuppressWarnings("unchecked")
        List<String> texts = (List<String>) readOrRefuse(column, Recorded.As.TEXTS);
        return texts;
    }

    @Override
    public double[] numbers(TraceColumn column) {
        return ((double[]) readOrRefuse(column, Recorded.As.NUMBERS)).clone();
    }

    @Override
    public double[] seconds(TraceColumn column) {
        return ((double[]) readOrRefuse(column, Recorded.As.TIMES)).clone();
    }

    private Object readOrRefuse(TraceColumn column, Recorded.As as) {
        try {
            return read(column, as);
        } catch (TraceFormatException wrong) {
            throw new ScenarioProblemsException(List.of(wrong.problem()));
        }
    }

    private synchronized Object read(TraceColumn column, Recorded.As as) throws TraceFormatException {
        Request request = new Request(column, as);
        Object values = columns.get(request);
        if (values == null) {
            values = file(column).read(as);
            columns.put(request, values);
        }
        return values;
    }

    private ColumnReader file(TraceColumn column) throws TraceFormatException {
        try {
            return new ColumnReader(base.resolve(column.file()), column);
        } catch (InvalidPathException wrong) {
            throw new TraceFormatException(column.file(), 0, "is not the name of a file: " + wrong.getReason());
        }
    }
}
