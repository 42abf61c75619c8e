package dev.headroom.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.profiles.Overrides;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Experiments V09 to V11: 500 rows and then 2,000, one by one, into 5 WCU. */
class WebLogLoadTest {
    private Overrides files;

    @BeforeEach
    void findFiles() {
        String small = Recordings.file("ddb-lab/logfile_small1.csv").toString();
        String medium = Recordings.file("ddb-lab/logfile_medium1.csv").toString();
        files = Overrides.none()
                .with("workloads.small.keys.keys.file", small)
                .with("workloads.medium.keys.keys.file", medium)
                .with("tables.logfile.item.attributes.host.values.file", medium)
                .with("tables.logfile.item.attributes.bytessent.values.file", medium);
    }

    private RunResult run(Overrides overrides) {
        return Recordings.run("web-log-load.yaml", overrides);
    }

    /** Each item is 1 WCU; the second file begins with the first's rows again, which changes no index entry. */
    @Test
    void consumesAUnitForEachPutAndForEachChangedIndexEntry() {
        RunResult run = run(files);

        ResourceResult table = run.tables().get(0).resources().get(0);
        ResourceResult index = run.tables().get(0).resources().get(1);
        assertThat(table.writes().consumedUnits()).isEqualTo(500 + 2_000);
        assertThat(table.itemCount()).isEqualTo(2_000);
        assertThat(index.writes().consumedUnits()).isEqualTo(500 + (2_000 - 500));
        assertThat(run.workloads())
                .allSatisfy(workload -> assertThat(workload.totals().failed()).isZero());
    }

    /** V09: 17.61 s, of which follows that 412 = 27.5% of 1,500 units came from the bank. */
    @Test
    void takesAsLongForTheFirst500AsMeasured() {
        Series consumed = writes(run(files.with("assumptions.initialBurst", "27.5%")));

        assertThat(secondsUntil(500, consumed, 0)).isCloseTo(17.61, within(1.0));
    }

    /** V10: 75.08 s or 133.85 s, "depending on how quickly" the 2,000 follow the 500. */
    @Test
    void takesOneToThreeMinutesForTheNext2000() {
        Series later = writes(run(files.with("workloads.medium.start", "3m")));
        Series soon = writes(run(files));

        assertThat(secondsUntil(2_000, later, 180)).isBetween(75.0, 134.0);
        assertThat(secondsUntil(2_000, soon, 60)).isBetween(134.0, 180.0);
    }

    /** V11: 300 units a minute once the bank is gone. */
    @Test
    void settlesAtTheProvisionedRate() {
        double[] consumed = writes(run(files)).toArray();

        double sum = 0;
        for (int second = 120; second < 180; second++) {
            sum += consumed[second];
        }
        assertThat(sum).isCloseTo(300, within(3.0));
    }

    private static Series writes(RunResult run) {
        assertThat(run.interval().nanos()).isEqualTo(1_000_000_000L);
        return run.tables().get(0).resources().get(0).writes().consumed();
    }

    private static double secondsUntil(int units, Series consumed, int start) {
        double sum = 0;
        for (int second = start; second < consumed.length(); second++) {
            double now = consumed.get(second);
            if (sum + now >= units) {
                return second - start + (units - sum) / now;
            }
            sum += now;
        }
        throw new AssertionError("only " + sum + " of " + units + " units were consumed");
    }
}
