package dev.headroom.app.report.chart;

import dev.headroom.result.HotKey;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The partition keys that weigh most, each with its share of all.
 *
 * @param what what they are, such as {@code Most accessed keys}
 * @param keys largest first
 * @param throttled whether they were throttled rather than accessed
 */
public record HotKeysChart(String what, List<HotKey> keys, boolean throttled) implements PlottedChart {
    private static final int MOST_KEYS = 10;
    private static final int LONGEST_NAME = 26;
    private static final int ROW_HEIGHT = 22;
    private static final int AXIS_HEIGHT = 52;

    public HotKeysChart {
        keys = List.copyOf(keys.subList(0, Math.min(MOST_KEYS, keys.size())));
    }

    @Override
    public String title() {
        return what;
    }

    @Override
    public String description() {
        return keys.isEmpty()
                ? what + ": none."
                : what + ": " + keys.get(0).key() + " first, with "
                        + Figures.percent(keys.get(0).share()) + ".";
    }

    @Override
    public int width() {
        return ChartTheme.HALF_WIDTH;
    }

    @Override
    public int height() {
        return Math.max(keys.size(), 1) * ROW_HEIGHT + AXIS_HEIGHT;
    }

    @Override
    public JFreeChart chart(Look look) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < keys.size(); i++) {
            data.addValue(
                    keys.get(i).share() * 100,
                    "share",
                    new Bar(i, Figures.shortened(keys.get(i).key(), LONGEST_NAME)));
        }
        double highest = keys.isEmpty() ? 0 : keys.get(0).share() * 100;
        NumberAxis axis = BarPlot.axis(
                look,
                throttled ? "% of throttle events" : "% of consumption, 3 × WCU + RCU",
                highest,
                Figures.format("#,##0.########"));
        CategoryPlot plot = BarPlot.of(
                look.theme(),
                data,
                axis,
                new Label((series, key) -> Figures.percent(keys.get(key).share())),
                throttled ? Ink.THROTTLED : Ink.CONSUMED);
        return look.theme().chart(plot, false);
    }
}
