package dev.headroom.profiles.trace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.setting.NearestName;
import dev.headroom.workload.TraceColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Reads one column of a CSV file. A column given by name needs a header. A column given by number is taken to have none, so
 * that no first row is lost; but where numbers or times are wanted, a first row that is neither is taken for a header.
 */
final class ColumnReader {
    private static final int MOST_ROWS = 50_000_000;

    private final Path path;
    private final String file;
    private final String column;

    ColumnReader(Path path, TraceColumn column) {
        this.path = path;
        this.file = column.file();
        this.column = column.column().trim();
    }

    /** Reads the first row only: that the file can be opened and has the column. */
    void checkColumn() throws TraceFormatException {
        try (CsvReader<CsvRecord> csv = open()) {
            index(first(csv.iterator()));
        } catch (IOException | UncheckedIOException | CsvParseException wrong) {
            throw unreadable(wrong, 0);
        }
    }

    /** The whole column: a list of texts, or an array of doubles. */
    Object read(Reading as) throws TraceFormatException {
        long line = 0;
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> rows = csv.iterator();
            CsvRecord first = first(rows);
            int index = index(first);
            ColumnValues values = ColumnValues.of(as);
            if (isNumbered() && !(values.skipsHeader() && values.refuses(field(first, index)))) {
                add(values, first, index);
            }
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                add(values, row, index);
            }
            if (values.size() == 0) {
                throw new TraceFormatException(file, line, "has no rows");
            }
            return values.all();
        } catch (IOException | UncheckedIOException | CsvParseException wrong) {
            throw unreadable(wrong, line == 0 ? 0 : line + 1);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(TraceInput.open(path));
    }

    private CsvRecord first(Iterator<CsvRecord> rows) throws TraceFormatException {
        if (!rows.hasNext()) {
            throw new TraceFormatException(file, 0, "is empty");
        }
        return rows.next();
    }

    private boolean isNumbered() {
        return !column.isEmpty() && column.length() <= 5 && column.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int index(CsvRecord first) throws TraceFormatException {
        List<String> fields = first.getFields().stream().map(String::trim).toList();
        int index = isNumbered() ? Integer.parseInt(column) - 1 : fields.indexOf(column);
        if (isNumbered() && (index < 0 || index >= fields.size())) {
            throw new TraceFormatException(
                    file,
                    1,
                    "there is no column " + column + "; the first row has " + fields.size() + ", counted from 1");
        }
        if (index < 0) {
            String message = "there is no column '" + column + "'" + NearestName.hint(column, fields)
                    + " (the first row); a file without a header needs the number of the column";
            throw new TraceFormatException(file, 1, message);
        }
        return index;
    }

    private void add(ColumnValues values, CsvRecord row, int index) throws TraceFormatException {
        String field = field(row, index);
        if (values.size() == MOST_ROWS) {
            throw new TraceFormatException(file, row.getStartingLineNumber(), "more than 50M rows, the limit");
        }
        if (field == null) {
            throw new TraceFormatException(
                    file,
                    row.getStartingLineNumber(),
                    "has " + row.getFieldCount() + " fields, so no column " + (index + 1));
        }
        if (!values.add(field)) {
            throw new TraceFormatException(
                    file,
                    row.getStartingLineNumber(),
                    "column " + column + ": " + Problems.quoted(field) + " is not " + values.expected());
        }
    }

    private static String field(CsvRecord row, int index) {
        return index < row.getFieldCount() ? row.getField(index) : null;
    }

    private TraceFormatException unreadable(Exception wrong, long line) {
        return new TraceFormatException(file, line, TraceInput.reason(wrong, path));
    }
}
