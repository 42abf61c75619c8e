package dev.headroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private final FakeServices house = new FakeServices();

    @TempDir
    private Path folder;

    @Test
    void printsTheSummaryOnStandardOutputAndNothingElse() {
        assertThat(house.headroom("run", "sale")).isEqualTo(ExitCode.OK);
        assertThat(house.out.toString())
                .contains("sale: 1m simulated, peaks are means of 1m, current generation, seed 1")
                .contains("100,000 requests: 1,200 throttled (1.20%)");
        assertThat(house.err.toString()).isEmpty();
        assertThat(house.written).isEmpty();
    }

    @Test
    void turnsOptionsIntoAssignmentsThatComeAfterThoseOfSet() {
        house.headroom(
                "run",
                "sale",
                "--seed",
                "7",
                "--set",
                "tables.Orders.writeCapacity=2000",
                "--set",
                "seed=3",
                "--duration",
                "90m",
                "--generation",
                "classic");
        assertThat(house.assignments)
                .containsExactly(
                        "tables.Orders.writeCapacity=2000", "seed=3", "seed=7", "duration=1h30m", "generation=classic");
    }

    @Test
    void printsOneJsonObjectWithExactPrices() throws IOException {
        assertThat(house.headroom("run", "sale", "--json", "--fail-if", "throttledRequests > 50%"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(house.out.toString());
        assertThat(house.out.toString()).contains("\"price\":0.00000065");
        assertThat(json.path("failIf").path(0).path("held").asBoolean(true)).isFalse();
        assertThat(json.path("failIf").path(0).path("value").asDouble()).isEqualTo(0.012);
    }

    @Test
    void endsWithThreeWhereALimitHolds() {
        assertThat(house.headroom(
                        "run", "sale", "--fail-if", "throttledRequests > 1%", "--fail-if", "monthlyCost > $500"))
                .isEqualTo(ExitCode.LIMIT_EXCEEDED);
        assertThat(house.err.toString().lines()).singleElement().asString().startsWith("failed: throttledRequests > 1");
    }

    @Test
    void runsNothingWhereALimitIsMistyped() {
        assertThat(house.headroom("run", "sale", "--fail-if", "throtledRequests > 1%"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("throtledRequests").contains("throttledRequests");
        assertThat(house.seeds).isEmpty();
    }

    @Test
    void namesTheNearestProfile() {
        assertThat(house.headroom("run", "sael")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString())
                .startsWith("headroom: 'sael' is neither a shipped profile nor a file. Did you mean 'sale'?");
    }

    @Test
    void printsAllProblemsOfAScenario() {
        house.simulation = scenario -> {
            throw new ScenarioProblemsException(List.of(
                    new Problem("s.yaml", 3, 5, "tables.A", "first"), new Problem("s.yaml", 9, 1, "seed", "second")));
        };
        assertThat(house.headroom("run", "sale", "--out", folder.resolve("new").toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString().lines())
                .containsExactly(
                        "s.yaml:3:5: tables.A: first",
                        "s.yaml:9:1: seed: second",
                        "headroom: 2 problems; nothing was run");
        assertThat(house.written).isEmpty();
    }

    @Test
    void writesItOnPaperTooWhereThatIsAskedFor() {
        Path report = folder.resolve("report");
        assertThat(house.headroom("run", "sale", "--out", report.toString(), "--pdf"))
                .isZero();
        assertThat(house.written).hasSize(2);
        assertThat(house.written.get(1)).startsWith("report on paper by headroom run sale --out ");
        assertThat(house.headroom("run", "sale", "--pdf")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("add --out DIR");
    }

    @Test
    void writesAReportAndSaysWhere() {
        Path report = folder.resolve("report");
        assertThat(house.headroom("run", "sale", "--out", report.toString(), "--set", "story=a b"))
                .isZero();
        assertThat(house.written).containsExactly("report by headroom run sale --out " + report + " --set 'story=a b'");
        assertThat(house.err.toString()).contains(report.resolve("report.html").toString());
    }

    @Test
    void runsNothingWhereTheReportCannotBeAFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThat(house.headroom("run", "sale", "--out", file.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("is a file");
        assertThat(house.seeds).isEmpty();
    }

    @Test
    void saysWhyAReportCouldNotBeWritten() {
        house.unwritable = new IOException("No space left on device");
        assertThat(house.headroom("run", "sale", "--out", folder.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString()).contains("cannot write the report").contains("No space left on device");
        assertThat(house.out.toString()).contains("100,000 requests");
    }

    @Test
    void saysWhyAFolderCannotBeMade() {
        house.unwritable = new AccessDeniedException(folder.toString());
        house.headroom("run", "sale", "--out", folder.toString());
        assertThat(house.err.toString()).contains("'" + folder + "': you may not write there");
        house.unwritable = new NoSuchFileException(folder.toString());
        house.headroom("run", "sale", "--out", folder.toString());
        assertThat(house.err.toString()).contains("'" + folder + "': this folder cannot be made there");
    }

    @Test
    void runsReplicationsUnderConsecutiveSeedsAndReportsTheFirst() {
        house.simulation = scenario -> SampleRun.run(scenario, scenario.seed() * 1_000);
        assertThat(house.headroom("run", "sale", "--replications", "3", "--threads", "2"))
                .isZero();
        assertThat(house.seeds).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(house.out.toString())
                .contains("1,000 throttled (1.00%)")
                .contains("3 replications, seeds 1 to 3")
                .containsPattern("throttledRequests +2% +2\\.5% +1% +3%");
    }

    /**
     * 1.0 % and 1.2 % by turns: of 15 the half-width is 2.145 × 0.1033 / √15 = 0.0572, more than 5 % of 1.0933; of 20 it is
     * 2.093 × 0.1026 / √20 = 0.0480, less than 5 % of 1.1 (Student's t from tables).
     */
    @Test
    void runsRoundsOfFiveUntilTheIntervalIsNarrowEnough() {
        house.simulation = scenario -> SampleRun.run(scenario, scenario.seed() % 2 == 1 ? 1_000 : 1_200);
        house.headroom("run", "sale", "--replications", "auto", "--precision", "throttledRequests=5%");
        assertThat(house.seeds).hasSize(20);
        assertThat(house.out.toString())
                .contains("20 replications, seeds 1 to 20", "until throttledRequests within ±5%")
                .doesNotContain("not reached");
    }

    @Test
    void endsAfterTheFirstRoundWhereNothingVaries() {
        house.headroom("run", "sale", "--replications", "auto");
        assertThat(house.seeds).hasSize(5);
    }

    @Test
    void endsAfterAHundredWhereTheIntervalStaysWide() {
        house.simulation = scenario -> SampleRun.run(scenario, scenario.seed() % 2 == 0 ? 50_000 : 0);
        house.headroom("run", "sale", "--replications", "auto", "--precision", "throttledRequests = 1%");
        assertThat(house.seeds).hasSize(100);
        assertThat(house.out.toString()).contains("not reached");
    }

    @Test
    void runsTheSameSeedsOnAnyNumberOfThreadsUntilPrecise() {
        house.simulation = scenario -> SampleRun.run(scenario, 1_000 + scenario.seed() % 3 * 100);
        house.headroom(
                "run", "sale", "--replications", "auto", "--threads", "1", "--precision", "throttledRequests=3%");
        FakeServices other = new FakeServices();
        other.simulation = house.simulation;
        other.headroom(
                "run", "sale", "--replications", "auto", "--threads", "7", "--precision", "throttledRequests=3%");
        assertThat(other.out).hasToString(house.out.toString());
    }

    @Test
    void refusesAPrecisionThatIsNone() {
        assertThat(house.headroom("run", "sale", "--replications", "auto", "--precision", "5%"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.headroom("run", "sale", "--replications", "auto", "--precision", "p99Latncy=5%"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.headroom("run", "sale", "--replications", "auto", "--precision", "p99Latency=0%"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.headroom("run", "sale", "--replications", "3", "--precision", "p99Latency=5%"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.err.toString())
                .contains("such as p99Latency=5%", "did you mean 'p99Latency'", "above 0%", "auto");
        assertThat(house.seeds).isEmpty();
    }

    @Test
    void printsReplicationsAsJson() throws IOException {
        house.simulation = scenario -> SampleRun.run(scenario, scenario.seed() * 1_000);
        house.headroom("run", "sale", "--replications", "3", "--json");
        JsonNode replications =
                new ObjectMapper().readTree(house.out.toString()).path("replications");
        assertThat(replications.path("count").asInt()).isEqualTo(3);
        JsonNode throttled = replications.path("measures").path(0);
        assertThat(throttled.path("name").asText()).isEqualTo("throttledRequests");
        assertThat(throttled.path("mean").asDouble()).isCloseTo(0.02, within(1e-12));
        assertThat(throttled.path("confidence95").asDouble()).isCloseTo(0.0248414, within(1e-7));
    }

    @Test
    void judgesTheMeanOfReplications() {
        house.simulation = scenario -> SampleRun.run(scenario, scenario.seed() * 1_000);
        assertThat(house.headroom("run", "sale", "--replications", "3", "--fail-if", "throttledRequests > 1.5%"))
                .isEqualTo(ExitCode.LIMIT_EXCEEDED);
        assertThat(house.headroom("run", "sale", "--replications", "3", "--fail-if", "throttledRequests > 2.5%"))
                .isZero();
    }

    @Test
    void givesTheSameOutputWithAnyNumberOfThreads() {
        house.simulation = scenario -> SampleRun.run(scenario, scenario.seed() * 7);
        house.headroom("run", "sale", "--replications", "6", "--threads", "1");
        FakeServices other = new FakeServices();
        other.simulation = house.simulation;
        other.headroom("run", "sale", "--replications", "6", "--threads", "5");
        assertThat(other.out).hasToString(house.out.toString());
    }

    @Test
    void asksForABugToBeReportedWithoutAStackTrace() {
        house.simulation = scenario -> {
            throw new IllegalStateException("the bucket has a hole");
        };
        assertThat(house.headroom("run", "sale")).isEqualTo(ExitCode.BUG);
        assertThat(house.err.toString())
                .contains("bug in Headroom")
                .contains("the bucket has a hole")
                .doesNotContain("\tat ");
    }

    @Test
    void showsTheStackTraceOfABugWhereAsked() {
        house.simulation = scenario -> {
            throw new IllegalStateException("the bucket has a hole");
        };
        house.headroom("run", "sale", "--stacktrace");
        assertThat(house.err.toString()).contains("\tat ");

        FakeServices debugging = new FakeServices();
        debugging.simulation = house.simulation;
        debugging.environment = Map.of("HEADROOM_DEBUG", "1");
        debugging.headroom("run", "sale");
        assertThat(debugging.err.toString()).contains("\tat ");
    }

    @Test
    void refusesNoReplicationsAndNoThreads() {
        assertThat(house.headroom("run", "sale", "--replications", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.headroom("run", "sale", "--threads", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(house.seeds).isEmpty();
    }
}
