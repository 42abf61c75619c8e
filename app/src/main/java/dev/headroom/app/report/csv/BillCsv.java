package dev.headroom.app.report.csv;

import dev.headroom.cost.BillLine;
import dev.headroom.findings.Assessment;
import java.util.List;

/** The bill's lines, in US dollars: units × price for the simulated time and for a month of it. */
final class BillCsv implements CsvTable {
    @Override
    public String fileName() {
        return "bill.csv";
    }

    @Override
    public List<String> header() {
        return List.of("region", "resource", "what", "runUnits", "unitPrice", "runCost", "monthlyUnits", "monthlyCost");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        for (BillLine line : assessment.bill().lines()) {
            rows.add(
                    assessment.bill().region(),
                    line.resource(),
                    line.what(),
                    line.runUnits().toPlainString(),
                    line.unitPrice().toPlainString(),
                    line.runCost().toPlainString(),
                    line.monthlyUnits().toPlainString(),
                    line.monthlyCost().toPlainString());
        }
    }
}
