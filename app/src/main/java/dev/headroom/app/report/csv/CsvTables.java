package dev.headroom.app.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.headroom.findings.Assessment;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The registry of CSV files, and how each is written: UTF-8, commas, a header, a line feed after each row. */
public final class CsvTables {
    /** Every CSV file of a run. */
    public static final List<CsvTable> ALL = List.of(
            new TimeSeriesCsv(),
            new PartitionsCsv(),
            new HotKeysCsv(),
            new WorkloadsCsv(),
            new DaxCsv(),
            new AvailabilityCsv(),
            new PropagationCsv(),
            new StreamsCsv(),
            new AutoScalingCsv(),
            new ReplicationCsv(),
            new TimeToLiveCsv(),
            new ChangesCsv(),
            new BillCsv());

    private CsvTables() {}

    /** Writes one of them, and leaves the stream open. */
    public static void write(CsvTable table, Assessment assessment, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(table.header());
        table.rows(assessment, csv::writeRecord);
        csv.flush();
        text.flush();
    }
}
