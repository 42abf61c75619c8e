package dev.headroom.app.desktop.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.measure.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of compared runs as a table of texts, for other programs: numbers as machines read them. */
final class FigureSheet {
    private final List<String> runs;
    private final Texts texts;

    FigureSheet(List<String> runs, Texts texts) {
        this.runs = List.copyOf(runs);
        this.texts = texts;
    }

    /** Separated by commas, with a header. */
    String csv(List<FigureRow> rows) {
        return separated(rows, ',');
    }

    /** Separated by tabs, as spreadsheets paste it. */
    String pasted(List<FigureRow> rows) {
        return separated(rows, '\t');
    }

    private String separated(List<FigureRow> rows, char separator) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(header());
            rows.forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a table is written to memory", impossible);
        }
        return text.toString();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("figure", "subject"));
        for (int i = 0; i < runs.size(); i++) {
            header.add(runs.get(i));
            if (i > 0) {
                header.add(runs.get(i) + ", difference");
                header.add(runs.get(i) + ", relative");
                header.add(runs.get(i) + ", judgement");
            }
        }
        return header;
    }

    private List<String> cells(FigureRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(texts.get("compare.figure." + row.figure().kind().name()));
        cells.add(row.figure().subject());
        for (int i = 0; i < runs.size(); i++) {
            cells.add(row.values().get(i).map(Numbers::text).orElse(""));
            if (i > 0) {
                Optional<Delta> delta = row.delta(i);
                cells.add(delta.map(d -> Numbers.text(d.absolute())).orElse(""));
                cells.add(delta.filter(d -> d.relative().isPresent())
                        .map(d -> Numbers.text(d.relative().getAsDouble()))
                        .orElse(""));
                cells.add(delta.map(d -> d.judgement().name().toLowerCase(Locale.ROOT))
                        .orElse(""));
            }
        }
        return cells;
    }
}
