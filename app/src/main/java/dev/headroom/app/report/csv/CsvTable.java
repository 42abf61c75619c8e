package dev.headroom.app.report.csv;

import dev.headroom.findings.Assessment;
import java.util.List;

/** One CSV file of a run. */
public interface CsvTable {
    /** The name of the file. */
    String fileName();

    /** The names of the columns. */
    List<String> header();

    /** Hands over the rows, each with as many cells as the header. */
    void rows(Assessment assessment, Rows rows);

    /** Where rows go. */
    @FunctionalInterface
    interface Rows {
        void add(String... cells);
    }
}
