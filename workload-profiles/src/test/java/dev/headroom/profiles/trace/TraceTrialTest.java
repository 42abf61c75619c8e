package dev.headroom.profiles.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.profiles.Examples;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.workload.TraceColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTrialTest {
    private static final String TRAFFIC =
            "workloads.buy.traffic={type: counts, interval: 5m, counts: {file: requests.csv, column: value}}";
    private static final String KEYS = "workloads.buy.keys={type: trace, keys: {file: requests.csv, column: 1}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFile() throws IOException {
        Files.writeString(folder.resolve("requests.csv"), "timestamp,value\n2014-04-10 00:04:00,94\nsoon,5\n");
    }

    private LoadedScenario read(String... overrides) {
        return new ScenarioReader().read(Examples.SMALL, "s.yaml", folder, Overrides.of(overrides));
    }

    @Test
    void readsWhatAScenarioNamesBesideItsFile() throws IOException {
        LoadedScenario loaded = read(TRAFFIC, KEYS);
        Files.delete(folder.resolve("requests.csv"));
        assertThat(loaded.files().numbers(new TraceColumn("requests.csv", "value")))
                .containsExactly(94, 5);
    }

    @Test
    void reportsEveryFileThatCannotBeReadAsWhatItIsWantedFor() {
        assertThatThrownBy(() -> read(
                        "workloads.buy.traffic={type: timestamps, times: {file: requests.csv, column: value}}",
                        "workloads.buy.keys={type: trace, keys: {file: keys.csv}}",
                        "tables.Orders.item.size={type: column, sizes: {file: requests.csv, column: timestamp}}"))
                .hasMessageContaining("workloads.buy.keys.keys: keys.csv: there is no such file")
                .hasMessageContaining("tables.Orders.item.size.sizes: requests.csv:2:1: column timestamp:"
                        + " '2014-04-10 00:04:00' is not a number");
    }

    @Test
    void namesTheLineThatIsNoTime() {
        String times = "workloads.buy.traffic={type: timestamps, times: {file: requests.csv, column: 1}}";
        assertThatThrownBy(() -> read(times))
                .hasMessage("--set " + times
                        + ": workloads.buy.traffic.times: requests.csv:3:1: column 1: 'soon' is not a time, such as"
                        + " 2014-04-10 00:04:00, 2023-11-16T18:17:03.98Z or 12.5 (seconds)");
    }
}
