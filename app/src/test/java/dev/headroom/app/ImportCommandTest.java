package dev.headroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String METRICS = """
            time,ConsumedReadCapacityUnits
            2026-01-05 10:00:00,600
            2026-01-05 10:01:00,1200
            """;

    @TempDir
    Path folder;

    private final FakeServices house = new FakeServices();
    private Path metrics;

    @BeforeEach
    void writeFile() throws IOException {
        metrics = Files.writeString(folder.resolve("orders.csv"), METRICS);
    }

    @Test
    void printsTheScenario() {
        assertThat(house.headroom("import", metrics.toString())).isZero();
        assertThat(house.out.toString())
                .startsWith("# Imported from orders.csv, a CloudWatch export.")
                .contains("orders-reads:");
        assertThat(house.err.toString()).isEmpty();
    }

    @Test
    void writesAFileAndSaysWhatItAssumed() throws IOException {
        Path out = folder.resolve("orders.yaml");
        assertThat(house.headroom("import", metrics.toString(), "--out", out.toString()))
                .isZero();
        assertThat(Files.readString(out)).contains("orders-reads:");
        assertThat(house.err.toString()).contains("Scenario: ", "assumed       orders:", "Run it with: headroom run ");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void overwritesOnlyWhenForced() throws IOException {
        Path out = Files.writeString(folder.resolve("mine.yaml"), "mine");
        assertThat(house.headroom("import", metrics.toString(), "--out", out.toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("exists already; name another file, or overwrite it with --force");
        assertThat(out).hasContent("mine");
        assertThat(house.headroom("import", metrics.toString(), "--out", out.toString(), "--force"))
                .isZero();
        assertThat(Files.readString(out)).contains("orders-reads:");
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(house.headroom("import", folder.resolve("none").toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("there is no such file");
        Path nowhere = folder.resolve("no/such/folder.yaml");
        assertThat(house.headroom("import", metrics.toString(), "--out", nowhere.toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("there is no such folder; make it first");
    }
}
