package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.LagChart;
import dev.headroom.app.report.chart.QueueChart;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.result.PropagationResult;

/** The queue between a table and one of its global indexes: a sentence where the index kept up, else two charts. */
final class QueuePart {
    private static final double MILLIS = 1_000;

    private QueuePart() {}

    static void write(Html html, String index, PropagationResult queue, TimeScale time) {
        QueueChart chart = new QueueChart(index, queue, time);
        if (!chart.moves()) {
            html.element("p", "The index kept up with its table: nothing waited before it.", "class", "quiet");
            return;
        }
        html.open("div", "class", "pair")
                .chart(chart)
                .chart(new LagChart(index, queue, time))
                .close();
        Grid.open(
                        html,
                        "",
                        "#Room",
                        "#Waiting at the end",
                        "#Most waiting",
                        "#Lag, p50",
                        "#Lag, p99",
                        "#Lag, longest",
                        "#Seconds full")
                .row(
                        "Queue before the index",
                        Figures.units(queue.roomUnits()),
                        Figures.units(queue.waitingUnits()),
                        Figures.units(queue.waiting().max()),
                        seconds(queue.lag().p50Millis()),
                        seconds(queue.lag().p99Millis()),
                        seconds(queue.lag().maxMillis()),
                        Figures.count(queue.secondsFull()))
                .close();
        Sources.csv(html, "propagation.csv");
    }

    private static String seconds(double millis) {
        return Figures.units(millis / MILLIS) + " s";
    }
}
