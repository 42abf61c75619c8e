package dev.headroom.app.report.chart;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The lines of a bill by what they cost, dearest first.
 *
 * @param ofRun whether it is what they cost for the run, rather than a month
 */
public record CostChart(Bill bill, boolean ofRun) implements PlottedChart {
    private static final int MOST_LINES = 16;
    private static final int LONGEST_NAME = 60;
    private static final int ROW_HEIGHT = 26;
    private static final int AXIS_HEIGHT = 52;

    /** A month's. */
    public CostChart(Bill bill) {
        this(bill, false);
    }

    @Override
    public String title() {
        return ofRun ? "Cost by line, this run" : "Cost by line, a month";
    }

    @Override
    public String description() {
        return "Cost by line of the bill; "
                + (ofRun
                        ? Figures.dollars(bill.runTotal()) + " for this run in all."
                        : Figures.dollars(bill.monthlyTotal()) + " a month in all.");
    }

    @Override
    public int width() {
        return ChartTheme.FULL_WIDTH;
    }

    @Override
    public int height() {
        return Math.max(dearest().size(), 1) * ROW_HEIGHT + AXIS_HEIGHT;
    }

    @Override
    public JFreeChart chart(Look look) {
        List<BillLine> lines = dearest();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).resource() + " · " + lines.get(i).what();
            data.addValue(cost(lines.get(i)), "cost", new Bar(i, Figures.shortened(name, LONGEST_NAME)));
        }
        double highest = lines.isEmpty() ? 0 : cost(lines.get(0)).doubleValue();
        NumberAxis axis = BarPlot.axis(
                look,
                ofRun ? "US dollars for this run" : "US dollars a month",
                highest,
                Figures.format("#,##0.######"));
        CategoryPlot plot = BarPlot.of(
                look.theme(),
                data,
                axis,
                new Label((series, line) -> Figures.dollars(cost(lines.get(line)))),
                Ink.CONSUMED);
        return look.theme().chart(plot, false);
    }

    private BigDecimal cost(BillLine line) {
        return ofRun ? line.runCost() : line.monthlyCost();
    }

    private List<BillLine> dearest() {
        return bill.lines().stream()
                .sorted(Comparator.comparing(this::cost).reversed())
                .limit(MOST_LINES)
                .toList();
    }
}
