package dev.headroom.app.report.chart;

import dev.headroom.result.ConsumerResult;

/** How old the records were that one consumer of a stream was handed, over time. */
public record IteratorAgeChart(String table, ConsumerResult consumer, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return "Iterator age of " + consumer.name();
    }

    @Override
    public String description() {
        return "Age of the last record of each batch of " + consumer.name() + " on the stream of " + table
                + " over time; at most " + Figures.millis(consumer.maxIteratorAgeSeconds() * 1_000) + ".";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "seconds")
                .area("age, area", consumer.iteratorAgeSeconds(), Ink.THROTTLED)
                .line("iterator age", consumer.iteratorAgeSeconds(), Ink.THROTTLED, 1.2)
                .withoutLegend();
    }
}
