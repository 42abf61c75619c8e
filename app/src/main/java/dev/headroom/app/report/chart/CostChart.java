package dev.headroom.app.report.chart;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** The lines of a bill by what they cost a month, dearest first. */
public record CostChart(Bill bill) implements PlottedChart {
    private static final int MOST_LINES = 16;
    private static final int LONGEST_NAME = 60;
    private static final int ROW_HEIGHT = 26;
    private static final int AXIS_HEIGHT = 52;

    @Override
    public String title() {
        return "Cost by line, a month";
    }

    @Override
    public String description() {
        return "Cost by line of the bill; " + Figures.dollars(bill.monthlyTotal()) + " a month in all.";
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
            data.addValue(lines.get(i).monthlyCost(), "cost", new Bar(i, Figures.shortened(name, LONGEST_NAME)));
        }
        double highest = lines.isEmpty() ? 0 : lines.get(0).monthlyCost().doubleValue();
        NumberAxis axis = BarPlot.axis(look, "US dollars a month", highest, Figures.format("#,##0.######"));
        CategoryPlot plot = BarPlot.of(
                look.theme(),
                data,
                axis,
                new Label((series, line) -> Figures.dollars(lines.get(line).monthlyCost())),
                Ink.CONSUMED);
        return look.theme().chart(plot, false);
    }

    private List<BillLine> dearest() {
        return bill.lines().stream()
                .sorted(Comparator.comparing(BillLine::monthlyCost).reversed())
                .limit(MOST_LINES)
                .toList();
    }
}
