package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.FaultsResult.Availability;
import dev.headroom.result.TableResult;
import java.util.List;

/** The availability of each table under which something failed, by five minutes; only the header where nothing did. */
final class AvailabilityCsv implements CsvTable {
    @Override
    public String fileName() {
        return "availability.csv";
    }

    @Override
    public List<String> header() {
        return List.of("seconds", "table", "operations", "errors", "availability");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        for (TableResult table : assessment.run().tables()) {
            table.loops(FaultsResult.class).forEach(faults -> {
                for (Availability slot : faults.availability()) {
                    rows.add(
                            text(slot.from().seconds()),
                            table.name(),
                            Long.toString(slot.operations()),
                            Long.toString(slot.errors()),
                            text(slot.share()));
                }
            });
        }
    }
}
