package dev.headroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.findings.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final int MOST_PAGE_BYTES = 3_000_000;

    @TempDir
    Path folder;

    /** Left in the build folder, so that a person can open it. */
    @Test
    void writesEveryFileIntoANewFolder() throws IOException {
        Path sample = Path.of("target", "sample-report");
        Reports.write(sample, SampleAssessment.hour(), SampleAssessment.COMMAND);
        assertThat(names(sample))
                .containsExactlyInAnyOrder(
                        "result.json",
                        "report.html",
                        "timeseries.csv",
                        "partitions.csv",
                        "hot-keys.csv",
                        "workloads.csv",
                        "dax.csv",
                        "availability.csv",
                        "propagation.csv",
                        "auto-scaling.csv",
                        "replication.csv",
                        "streams.csv",
                        "time-to-live.csv",
                        "changes.csv",
                        "bill.csv");
        assertThat(Files.size(sample.resolve("report.html"))).isLessThan(MOST_PAGE_BYTES);
    }

    @Test
    void equalAssessmentsGiveEqualBytesInEveryFile() throws IOException {
        Path one = folder.resolve("deep/one");
        Path other = folder.resolve("other");
        Reports.write(one, SampleAssessment.withIntervals(30), "again");
        Reports.write(other, SampleAssessment.withIntervals(30), "again");
        for (String name : names(one)) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
    }

    @Test
    void replacesAnEarlierReport() throws IOException {
        Assessment assessment = SampleAssessment.withIntervals(2);
        Reports.write(folder, assessment, "first");
        Reports.write(folder, assessment, "second");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("second")
                .doesNotContain("first</pre>");
    }

    @Test
    void saysThatTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertThatThrownBy(() -> Reports.write(file, SampleAssessment.withIntervals(1), ""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("taken")
                .hasMessageContaining("Name a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("result.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(target).hasContent("old");
        assertThat(names(folder)).containsExactly("result.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
