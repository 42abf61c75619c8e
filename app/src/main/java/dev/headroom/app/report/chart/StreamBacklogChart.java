package dev.headroom.app.report.chart;

import dev.headroom.result.ConsumerResult;

/** How many records of a stream waited for one consumer, over time. */
public record StreamBacklogChart(String table, ConsumerResult consumer, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return "Records that wait for " + consumer.name();
    }

    @Override
    public String description() {
        return "Records of the stream of " + table + " that " + consumer.name() + " had not processed, over time; "
                + Figures.count(consumer.waiting()) + " at the end.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "records")
                .area("waiting, area", consumer.waitingRecords(), Ink.OFFERED)
                .line("waiting", consumer.waitingRecords(), Ink.OFFERED, 1.2)
                .withoutLegend();
    }
}
