package dev.headroom.profiles.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Examples;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Scenario;
import dev.headroom.workload.RateStep;
import dev.headroom.workload.StepArrivals;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudWatchImportTest {
    @Test
    void makesCurvesOfConsumedUnits() {
        Scenario scenario = ImportExamples.scenario(ImportExamples.CONSOLE);
        assertThat(scenario.duration()).isEqualTo(TimeSpan.parse("5m"));
        assertThat(steps(scenario, "orders-reads")).containsExactly("0s 10/s", "1m 20/s", "2m 0/s", "4m 10/s");
        assertThat(steps(scenario, "orders-writes")).containsExactly("0s 1/s", "3m 0/s", "4m 1/s");
    }

    @Test
    void makesEventsOfChangesOfCapacity() {
        Scenario scenario = ImportExamples.scenario(ImportExamples.CONSOLE);
        assertThat(scenario.tables().get("orders").writeCapacity()).isEqualTo(10);
        assertThat(scenario.tables().get("orders").readCapacity())
                .as("the peak consumed")
                .isEqualTo(20);
        assertThat(scenario.events()).hasSize(1);
    }

    @Test
    void readsSevenColumnsWithoutAHeader() {
        Scenario scenario = ImportExamples.scenario(ImportExamples.SEVEN_COLUMNS);
        assertThat(scenario.tables().get("orders").readCapacity()).isEqualTo(100);
        assertThat(steps(scenario, "orders-writes")).containsExactly("0s 20/s", "2m 50/s");
        assertThat(ImportExamples.notes(ImportExamples.SEVEN_COLUMNS)).contains("6 throttled requests are recorded");
    }

    @Test
    void readsGetMetricDataAndTheTableFromItsLabels() {
        Scenario scenario = ImportExamples.scenario(ImportExamples.METRIC_DATA);
        assertThat(scenario.tables()).containsOnlyKeys("Orders");
        assertThat(steps(scenario, "Orders-writes")).containsExactly("0s 100/s", "5m 1/s");
    }

    @Test
    void readsGetMetricStatistics() {
        String statistics = """
                {"Label": "ConsumedReadCapacityUnits", "Datapoints": [
                  {"Timestamp": "2026-01-05T10:01:00Z", "Sum": 120.0, "Unit": "Count"},
                  {"Timestamp": "2026-01-05T10:00:00Z", "Sum": 60.0, "Unit": "Count"}]}
                """;
        assertThat(steps(ImportExamples.scenario(statistics), "orders-reads")).containsExactly("0s 1/s", "1m 2/s");
        assertThat(ImportExamples.problems(statistics.replace("Sum", "Average")))
                .singleElement()
                .asString()
                .contains("ask for --statistics Sum");
    }

    @Test
    void saysThatTheInsideOfAMinuteIsAssumed() {
        assertThat(ImportExamples.notes(ImportExamples.CONSOLE))
                .contains("inside each 60 seconds requests come independently", "sums over 60 seconds");
    }

    @Test
    void drawsLongCurvesTogether() {
        StringBuilder csv = new StringBuilder("time,ConsumedReadCapacityUnits\n");
        for (int minute = 0; minute < 4_000; minute++) {
            csv.append(1_767_600_000L + minute * 60L)
                    .append(',')
                    .append(60 * (minute % 7))
                    .append('\n');
        }
        Imported imported = Imports.read(csv.toString(), "long.csv");
        assertThat(imported.notes().toString()).contains("3 of them are one step");
        assertThat(steps(Examples.scenario(imported.scenario()), "long-reads")).hasSizeBetween(1_000, Steps.MOST);
    }

    @Test
    void namesWhatIsWrongAndWhere() {
        assertThat(ImportExamples.problems(ImportExamples.CONSOLE.replace("1200", "many")))
                .containsExactly(
                        "orders.txt:4:1: column 2: 'many' is not a number of at least 0; leave it empty where there"
                                + " is none");
        assertThat(ImportExamples.problems(ImportExamples.CONSOLE.replace("2026/01/05 10:02:00", "later")))
                .singleElement()
                .asString()
                .startsWith("orders.txt:5:1: 'later' is not a time, such as");
        assertThat(ImportExamples.problems("time,ReadThrottleEvents\n2026-01-05T10:00:00Z,1\n"))
                .singleElement()
                .asString()
                .contains("export at least one of them, statistic Sum");
        assertThat(ImportExamples.problems(ImportExamples.CONSOLE.replace("Sum", "Average")))
                .singleElement()
                .asString()
                .contains("no rate");
    }

    private static List<String> steps(Scenario scenario, String workload) {
        StepArrivals traffic = (StepArrivals) scenario.workloads().get(workload).traffic();
        return traffic.steps().stream().map(CloudWatchImportTest::text).toList();
    }

    private static String text(RateStep step) {
        return step.at() + " " + step.rate();
    }
}
