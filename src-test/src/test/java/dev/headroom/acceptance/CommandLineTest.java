package dev.headroom.acceptance;

import static dev.headroom.acceptance.CommandLineRun.headroom;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as it ships, from the words typed to the exit code. */
class CommandLineTest {
    private static final String[] SHORT_SALE = {"run", "flash-sale", "--duration", "20s"};
    private static final String TOO_LITTLE = "--set=tables.Products.writeCapacity=1";

    @TempDir
    private Path folder;

    @Test
    void printsASummaryAndEndsWithZero() {
        CommandLineRun run = headroom(with("--progress", "none"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("20s simulated, current generation, seed 1", "Hottest keys", "Latency", "bill", "Findings");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsOneJsonObjectAndNothingElseOnStandardOutput() {
        CommandLineRun run = headroom(with("--json"));
        assertThat(run.exitCode()).isZero();
        JsonNode summary = Texts.json(run.out());
        assertThat(summary.isObject()).isTrue();
        assertThat(summary.path("requests").asLong()).isPositive();
        assertThat(summary.path("bill").isEmpty()).isFalse();
    }

    @Test
    void endsWithThreeWhereALimitHoldsAndWithZeroWhereItDoesNot() {
        CommandLineRun held = headroom(with("--json", TOO_LITTLE, "--fail-if", "throttledRequests > 0.1%"));
        assertThat(held.exitCode()).isEqualTo(3);
        assertThat(held.err()).contains("failed: throttledRequests > 0.1%");
        assertThat(Texts.json(held.out()).at("/failIf/0/held").asBoolean()).isTrue();
        assertThat(headroom(with("--fail-if", "throttledRequests > 0.1%")).exitCode())
                .isZero();
    }

    @Test
    void setsValuesOfTheScenario() {
        CommandLineRun usual = headroom(with("--json"));
        CommandLineRun set = headroom(with("--json", TOO_LITTLE, "--set", "seed=5"));
        assertThat(Texts.json(usual.out()).path("throttledRequests").asLong()).isZero();
        assertThat(Texts.json(set.out()).path("throttledRequests").asLong()).isPositive();
        assertThat(Texts.json(set.out()).path("seed").asLong()).isEqualTo(5);
        CommandLineRun wrong = headroom(with("--set", "tables.Products.writeCapasity=10"));
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("writeCapacity");
    }

    @Test
    void repeatsUnderOtherSeedsOnSeveralThreads() {
        CommandLineRun run = headroom(with("--replications", "4", "--threads", "2", "--json"));
        assertThat(run.exitCode()).isZero();
        JsonNode replications = Texts.json(run.out()).path("replications");
        assertThat(replications.path("count").asInt()).isEqualTo(4);
        JsonNode requests = replications.path("requests");
        assertThat(requests.path("lowest").asDouble())
                .isLessThanOrEqualTo(requests.path("mean").asDouble());
        assertThat(requests.path("highest").asDouble())
                .isGreaterThanOrEqualTo(requests.path("mean").asDouble());
        assertThat(headroom(with("--replications", "4", "--threads", "2")).out())
                .contains("4 replications, seeds 1 to 4");
    }

    @Test
    void namesEveryProblemOfAWrongFileAndNeitherRunsNorWrites() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, Texts.resource("wrong.yaml"));
        Path out = folder.resolve("report");
        CommandLineRun run = headroom("run", file.toString(), "--out", out.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        duration -> assertThat(duration).startsWith(file + ":2:11: duration: '5x' is not"),
                        key -> assertThat(key)
                                .startsWith(file + ":5:5: tables.Orders.partitonKey: ")
                                .contains("did you mean 'partitionKey'?"),
                        capacity -> assertThat(capacity).startsWith(file + ":6:20: tables.Orders.writeCapacity: "),
                        table -> assertThat(table)
                                .startsWith(file + ":9:12: workloads.buy.table: ")
                                .contains("did you mean 'Orders'?"),
                        traffic -> assertThat(traffic)
                                .startsWith(file + ":10:21: workloads.buy.traffic.type: ")
                                .contains("did you mean 'poisson'?"),
                        last -> assertThat(last).isEqualTo("headroom: 5 problems; nothing was run"));
        assertThat(out).doesNotExist();
        assertThat(headroom("validate", file.toString()).err()).isEqualTo(run.err());
    }

    @Test
    void suggestsTheProfileThatWasProbablyMeant() {
        CommandLineRun run = headroom("run", "flash-sail");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean 'flash-sale'?").doesNotContain("\tat ");
        assertThat(headroom("profiles", "show", "votin").err()).contains("Did you mean 'voting'?");
    }

    @Test
    void listsAndShowsWhatShips() {
        ShippedProfilesTest.names()
                .forEach(name -> assertThat(headroom("profiles").out()).contains(name));
        assertThat(headroom("profiles", "show", "voting").out()).contains("mendedBy: voting-sharded");
        assertThat(headroom("validate", "voting").exitCode()).isZero();
    }

    @Test
    void leavesAReportThatNeedsNoOtherFile() throws IOException {
        Path out = folder.resolve("report");
        CommandLineRun run = headroom(with("--out", out.toString()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(
                            "result.json",
                            "report.html",
                            "timeseries.csv",
                            "partitions.csv",
                            "hot-keys.csv",
                            "bill.csv")
                    .allMatch(name -> name.matches("[a-z-]+\\.(json|html|csv)"));
        }
        JsonNode result = Texts.json(Files.readString(out.resolve("result.json")));
        assertThat(result.path("version").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(out.resolve("timeseries.csv"))).hasSizeGreaterThan(20);
        SelfContainedPage.assertThatIsWhole(Files.readString(out.resolve("report.html")));
    }

    private static String[] with(String... more) {
        return Stream.concat(Stream.of(SHORT_SALE), Stream.of(more)).toArray(String[]::new);
    }
}
