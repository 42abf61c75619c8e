package dev.headroom.profiles.trace;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.workload.TraceColumn;
import dev.headroom.workload.TraceFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The recorded traffic that a scenario names. A column is read when it is first asked for, whole, and kept; what is handed
 * out must not be changed. Safe for use by several threads.
 */
public final class RecordedTraffic implements TraceFiles {
    private final Path base;
    private final Map<Request, Object> columns = new HashMap<>();

    private record Request(TraceColumn column, Reading reading) {}

    /** @param base where relative paths start */
    public RecordedTraffic(Path base) {
        this.base = base;
    }

    /** Opens the file and looks for the column, without reading it. */
    void check(TraceColumn column) {
        try {
            reader(column).checkColumn();
        } catch (TraceFormatException wrong) {
            throw new ScenarioProblemsException(List.of(wrong.problem()));
        }
    }

    @Override
    public List<String> texts(TraceColumn column) {
        @SuppressWarnings("unchecked")
        List<String> texts = (List<String>) read(column, Reading.TEXTS);
        return texts;
    }

    @Override
    public double[] numbers(TraceColumn column) {
        return (double[]) read(column, Reading.NUMBERS);
    }

    @Override
    public double[] seconds(TraceColumn column) {
        return (double[]) read(column, Reading.TIMES);
    }

    private synchronized Object read(TraceColumn column, Reading reading) {
        return columns.computeIfAbsent(new Request(column, reading), this::readNow);
    }

    private Object readNow(Request request) {
        try {
            return reader(request.column()).read(request.reading());
        } catch (TraceFormatException wrong) {
            throw new ScenarioProblemsException(List.of(wrong.problem()));
        }
    }

    private ColumnReader reader(TraceColumn column) throws TraceFormatException {
        try {
            return new ColumnReader(base.resolve(column.file()), column);
        } catch (InvalidPathException wrong) {
            throw new TraceFormatException(column.file(), 0, "is not the name of a file: " + wrong.getReason());
        }
    }
}
