package dev.headroom.peers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables: aligned for whoever looks on, line by line as they come, and as two CSV files in the end. */
final class Report {
    private static final String LINE = "%-18s %-10s %7s %12s %10s %10s %10s %7s%n";

    private final PrintWriter out;
    private final List<Measured> measured = new ArrayList<>();
    private final List<Footprint> footprints = new ArrayList<>();

    Report(PrintWriter out) {
        this.out = out;
    }

    /** Begins the table of one peer. */
    void begin(String peer) {
        out.printf("%n%s%n", peer);
        out.printf(LINE, "operation", "client", "threads", "per second", "median µs", "p99 µs", "CPU µs", "failed");
        out.flush();
    }

    void add(Measured line) {
        measured.add(line);
        Window window = line.window();
        out.printf(
                LINE,
                line.operation().target() + (line.operation() == Operation.SCAN ? " (items)" : ""),
                line.client(),
                line.threads(),
                number(window.perSecond()),
                number(window.medianMicros()),
                number(window.p99Micros()),
                number(window.cpuMicros()),
                window.failed());
        out.flush();
    }

    void add(Footprint line) {
        footprints.add(line);
        out.printf(
                "first answer after %s ms, %s MiB resident when empty",
                number(line.firstAnswerMillis()), number(line.emptyMebibytes()));
        if (!Double.isNaN(line.loadedMebibytes())) {
            out.printf(
                    ", %s MiB with the small items, loaded in %s s",
                    number(line.loadedMebibytes()), number(line.loadingSeconds()));
        }
        out.println();
        out.flush();
    }

    /** A sentence of its own, such as why a peer is left out. */
    void note(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** Writes operations.csv and footprints.csv. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("operations.csv"))) {
            csv.writeRecord(
                    "peer",
                    "client",
                    "threads",
                    "operation",
                    "per_second",
                    "median_us",
                    "p99_us",
                    "server_cpu_us",
                    "failed");
            measured.forEach(line -> csv.writeRecord(fields(line)));
        }
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("footprints.csv"))) {
            csv.writeRecord("peer", "first_answer_ms", "empty_mib", "loaded_mib", "loading_s");
            footprints.forEach(line -> csv.writeRecord(
                    line.peer(),
                    plain(line.firstAnswerMillis()),
                    plain(line.emptyMebibytes()),
                    plain(line.loadedMebibytes()),
                    plain(line.loadingSeconds())));
        }
        note("written: " + folder.resolve("operations.csv") + " and " + folder.resolve("footprints.csv"));
    }

    private static List<String> fields(Measured line) {
        Window window = line.window();
        return List.of(
                line.peer(),
                line.client(),
                Integer.toString(line.threads()),
                line.operation().target(),
                plain(window.perSecond()),
                plain(window.medianMicros()),
                plain(window.p99Micros()),
                plain(window.cpuMicros()),
                Long.toString(window.failed()));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }

    private static String plain(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
