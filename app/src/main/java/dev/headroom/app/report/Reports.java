package dev.headroom.app.report;

import dev.headroom.app.report.csv.CsvTable;
import dev.headroom.app.report.csv.CsvTables;
import dev.headroom.app.report.html.HtmlReport;
import dev.headroom.app.report.pdf.PdfReport;
import dev.headroom.findings.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what a run leaves behind. Each file appears whole or not at all, and replaces the one of an earlier run; the data
 * comes first, so that it is there even where the report cannot be drawn.
 */
public final class Reports {
    /** The complete result. */
    public static final String RESULT = "result.json";
    /** The page for people. */
    public static final String PAGE = "report.html";

    /** The same on paper. */
    public static final String PAPER = "report.pdf";

    private Reports() {}

    /**
     * Writes every output of a run.
     *
     * @param folder where to, made where it is missing
     * @param assessment the run, its bill and its findings
     * @param commandLine the command that gives the same run again
     * @throws IOException where the folder cannot be made or written, or no chart can be drawn for want of fonts
     */
    public static void write(Path folder, Assessment assessment, String commandLine) throws IOException {
        tables(folder, assessment);
        result(folder.resolve(RESULT), assessment);
        writePage(folder.resolve(PAGE), assessment, commandLine);
    }

    /**
     * Writes the report on paper into a folder of outputs, beside what {@link #write} writes.
     *
     * @throws IOException where it cannot be written, or no chart can be drawn for want of fonts
     */
    public static void writePaper(Path folder, Assessment assessment, String commandLine) throws IOException {
        create(folder);
        paper(folder.resolve(PAPER), assessment, commandLine);
    }

    /** Writes the page alone. */
    public static void page(Path file, Assessment assessment, String commandLine) throws IOException {
        writePage(file, assessment, commandLine);
    }

    /** Writes the report on paper alone. */
    public static void paper(Path file, Assessment assessment, String commandLine) throws IOException {
        AtomicFile.write(file, out -> PdfReport.write(assessment, commandLine, out));
    }

    /** Writes the complete result alone. */
    public static void result(Path file, Assessment assessment) throws IOException {
        AtomicFile.write(file, out -> ResultJson.write(assessment, out));
    }

    /** Writes the tables alone. */
    public static void tables(Path folder, Assessment assessment) throws IOException {
        create(folder);
        for (CsvTable table : CsvTables.ALL) {
            AtomicFile.write(folder.resolve(table.fileName()), out -> CsvTables.write(table, assessment, out));
        }
    }

    /** Writes a text alone. */
    public static void text(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void writePage(Path page, Assessment assessment, String commandLine) throws IOException {
        try {
            byte[] content = HtmlReport.of(assessment, commandLine).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(page, out -> out.write(content));
        } catch (IOException notDrawn) {
            Files.deleteIfExists(page); // the page of an earlier run would belie the data beside it
            throw notDrawn;
        }
    }

    private static void create(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("cannot write a report into '" + folder
                    + "': it is a file. Name a folder that does not exist yet, or an existing one.");
        }
        Files.createDirectories(folder);
    }
}
