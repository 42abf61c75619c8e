package dev.headroom.profiles.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * CSV of metrics: any rows of labels, then rows that begin with a time. What a column is, its labels say; seven columns
 * without labels are time, provisioned and consumed reads, provisioned and consumed writes, and throttles of both.
 */
final class MetricCsv {
    static final String NO_MEANS = "consumed units are averaged here, which is a mean over requests and no rate; export"
            + " the statistic Sum";

    private static final int LABEL_ROWS = 12;
    private static final int MOST_ROWS = 200_000;
    private static final List<Metric> SEVEN = List.of(
            Metric.PROVISIONED_READ,
            Metric.CONSUMED_READ,
            Metric.PROVISIONED_WRITE,
            Metric.CONSUMED_WRITE,
            Metric.READ_THROTTLES,
            Metric.WRITE_THROTTLES);

    private final String source;
    private final Map<Integer, String> labels = new TreeMap<>();
    private final Map<Integer, NavigableMap<Long, Double>> columns = new TreeMap<>();
    private int widest;
    private int firstRow;

    private MetricCsv(String source) {
        this.source = source;
    }

    /** Whether a text looks like such a table: several fields in a line, and a time or a metric among the first lines. */
    static boolean isOne(String text) {
        return !Dialect.isJson(text) && text.lines().limit(LABEL_ROWS).anyMatch(MetricCsv::isRow);
    }

    private static boolean isRow(String line) {
        int comma = line.indexOf(',');
        return comma > 0
                && !line.contains("{")
                && (MetricTime.seconds(line.substring(0, comma).replace("\"", ""))
                                .isPresent()
                        || Metric.in(line).isPresent());
    }

    static List<MetricSeries> read(String text, String source) {
        MetricCsv csv = new MetricCsv(source);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            rows.forEach(csv::row);
        } catch (CsvParseException | UncheckedIOException wrong) {
            throw Refused.file(source, "is not CSV: " + wrong.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.series();
    }

    private void row(CsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        OptionalLong time = MetricTime.seconds(row.getField(0));
        if (time.isEmpty() && columns.isEmpty()) {
            for (int i = 1; i < Math.min(row.getFieldCount(), 200); i++) {
                labels.merge(i, row.getField(i), (above, field) -> above + " | " + field);
            }
            return;
        }
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            return;
        }
        long at = time.orElseThrow(() -> Refused.at(
                new Place(source, line, 1),
                "",
                Problems.quoted(row.getField(0)) + " is not a time, " + MetricTime.ALLOWED));
        firstRow = firstRow == 0 ? line : firstRow;
        widest = Math.max(widest, row.getFieldCount());
        if (line > MOST_ROWS) {
            throw Refused.at(
                    new Place(source, line, 1), "", "more than " + MOST_ROWS + " rows, the limit; take a part of it");
        }
        for (int i = 1; i < Math.min(row.getFieldCount(), 200); i++) {
            value(row.getField(i).strip(), i, at, line);
        }
    }

    private void value(String field, int column, long at, int line) {
        NavigableMap<Long, Double> points = columns.computeIfAbsent(column, none -> new TreeMap<>());
        boolean wanted =
                labels.isEmpty() || Metric.in(labels.getOrDefault(column, "")).isPresent();
        if (field.isEmpty() || field.equals("-") || !wanted) {
            return;
        }
        double number = Look.number(field)
                .map(found -> found.doubleValue())
                .filter(found -> found >= 0 && found < 1e15)
                .orElseThrow(() -> Refused.at(
                        new Place(source, line, 1),
                        "column " + (column + 1),
                        Problems.quoted(field) + " is not a number of at least 0; leave it empty where there is none"));
        points.merge(at, number, Double::sum);
    }

    private List<MetricSeries> series() {
        boolean seven = widest == 7
                && labels.values().stream().noneMatch(label -> Metric.in(label).isPresent());
        List<MetricSeries> series = new ArrayList<>();
        columns.forEach((column, points) -> {
            String label = seven ? "" : labels.getOrDefault(column, "");
            Optional<Metric> metric = seven ? Optional.of(SEVEN.get(column - 1)) : Metric.in(label);
            metric.ifPresent(found -> series.add(of(found, label, points)));
        });
        return series;
    }

    private MetricSeries of(Metric metric, String label, NavigableMap<Long, Double> points) {
        if (metric.isConsumed() && Metric.isMean(label)) {
            throw Refused.at(new Place(source, 1, 1), "", NO_MEANS);
        }
        String first = label.split(" \\| ", 2)[0];
        return new MetricSeries(metric, Metric.subject(first), Metric.isPerSecond(label), firstRow, points);
    }
}
