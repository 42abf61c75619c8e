package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.cost.Billing;
import dev.headroom.findings.Assessor;
import dev.headroom.findings.Finding;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.DataOperationsResult.Operation;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.BackupTable;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.ExportTable;
import dev.headroom.scenario.ImportTable;
import dev.headroom.scenario.RestoreTable;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import dev.headroom.workload.TraceFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table of 100 GB besides its items; prices of a GB as published (facts §9.1). */
class DataOperationsLoopTest {
    private static final ScenarioEvent BACKUP = new BackupTable(TimeSpan.parse("30m"), Scenarios.TABLE);
    private static final ScenarioEvent EXPORT = new ExportTable(TimeSpan.parse("10m"), Scenarios.TABLE);
    private static final ScenarioEvent RESTORE = new RestoreTable(TimeSpan.parse("45m"), Scenarios.TABLE, false);
    private static final ScenarioEvent IMPORT =
            new ImportTable(TimeSpan.parse("5m"), Scenarios.TABLE, DataSize.parse("20GB"));

    @Test
    void takesItsTimeAndHasItsPrice() {
        RunResult run = run(true, BACKUP, EXPORT, RESTORE, IMPORT);
        Bill bill = Billing.of(run);
        assertThat(monthly(bill, "Point-in-time recovery GB-months")).isEqualByComparingTo("20");
        assertThat(monthly(bill, "Backup GB-months")).isEqualByComparingTo("10");
        assertThat(monthly(bill, "Exported GB, once")).isEqualByComparingTo("10");
        assertThat(monthly(bill, "Restored GB, once")).isEqualByComparingTo("15");
        assertThat(monthly(bill, "Imported GB, once")).isEqualByComparingTo("3");
        Operation export = result(run).operations().get(1); // after the import
        assertThat(export.at()).isEqualTo(TimeSpan.parse("10m"));
        // five minutes, and 100 GB at 50 MB a second
        assertThat(export.finishedAt()).isEqualTo(TimeSpan.ofSeconds(15 * 60 + 2_048));
        assertThat(result(run).operations()).noneMatch(Operation::refused);
    }

    @Test
    void refusesWhatNeedsPointInTimeRecovery() {
        RunResult run = run(false, EXPORT);
        assertThat(result(run).operations()).singleElement().matches(Operation::refused);
        assertThat(Billing.of(run).lines()).noneMatch(line -> line.what().contains("Export"));
        assertThat(Assessor.assess(run).findings())
                .extracting(Finding::headline)
                .anyMatch(headline -> headline.startsWith("The export of Orders at 10m would be refused"));
    }

    @Test
    void restoresFromABackupThatIsThrough() {
        assertThat(result(run(false, RESTORE)).operations().get(0).refused()).isTrue();
        assertThat(result(run(false, BACKUP, RESTORE)).operations().get(1).refused())
                .isFalse();
    }

    private static BigDecimal monthly(Bill bill, String what) {
        return bill.lines().stream()
                .filter(line -> line.what().equals(what))
                .map(BillLine::monthlyCost)
                .findFirst()
                .orElseThrow();
    }

    private static DataOperationsResult result(RunResult run) {
        return run.tables().get(0).loops(DataOperationsResult.class).findFirst().orElseThrow();
    }

    private static RunResult run(boolean recovery, ScenarioEvent... events) {
        Scenario plain = Scenarios.onDemand().otherData("100GB").events(events).lasting("1h");
        TableSpec table = Defaults.with(plain.tables().get(Scenarios.TABLE), "pointInTimeRecovery", recovery);
        Scenario scenario = Defaults.with(plain, "tables", Map.of(Scenarios.TABLE, table), "events", List.of(events));
        return Simulation.run(scenario, TraceFiles.NONE, RunMonitor.NONE);
    }
}
