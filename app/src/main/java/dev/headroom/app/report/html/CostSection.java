package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.CostChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.findings.Assessment;

/** What it costs, line by line: units × price. */
final class CostSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        Bill bill = assessment.bill();
        html.open("section", "id", "cost").element("h2", "Cost");
        html.element(
                "p",
                Figures.dollars(bill.monthlyTotal()) + " for a month (730 hours) of the same traffic, "
                        + Figures.dollars(bill.runTotal()) + " for this run, at the prices of " + bill.region() + ".",
                "class",
                "quiet");
        if (!bill.lines().isEmpty()) {
            html.chart(new CostChart(bill));
            lines(html, bill);
        }
        Sources.csv(html, "bill.csv").close();
    }

    private static void lines(Html html, Bill bill) {
        Grid grid = Grid.open(
                html,
                "Resource",
                "What",
                "#Units this run",
                "#Price of a unit",
                "#This run",
                "#Units a month",
                "#A month");
        for (BillLine line : bill.lines()) {
            grid.row(
                    line.resource(),
                    line.what(),
                    Figures.units(line.runUnits().doubleValue()),
                    "$" + Figures.exact(line.unitPrice()),
                    Figures.dollars(line.runCost()),
                    Figures.units(line.monthlyUnits().doubleValue()),
                    Figures.dollars(line.monthlyCost()));
        }
        grid.total("All", "", "", "", Figures.dollars(bill.runTotal()), "", Figures.dollars(bill.monthlyTotal()));
        grid.close();
    }
}
