package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.IteratorAgeChart;
import dev.headroom.app.report.chart.StreamBacklogChart;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.KinesisResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;

/** The stream of each table that has one, and how those who read it kept up. */
final class StreamSection implements Section {
    private static final int MILLIS = 1_000;

    @Override
    public void write(Html html, Assessment assessment) {
        TimeScale time = TimeScale.of(assessment.run());
        for (TableResult table : assessment.run().tables()) {
            table.loops(StreamResult.class).forEach(stream -> write(html, table.name(), stream, time));
        }
    }

    private static void write(Html html, String table, StreamResult stream, TimeScale time) {
        LoopHeading.STREAM.open(html, table);
        html.element("p", facts(stream), "class", "quiet");
        if (!stream.consumers().isEmpty()) {
            consumers(html, stream);
        }
        for (ConsumerResult consumer : stream.consumers()) {
            html.open("div", "class", "pair")
                    .chart(new IteratorAgeChart(table, consumer, time))
                    .chart(new StreamBacklogChart(table, consumer, time))
                    .close();
        }
        stream.kinesis().ifPresent(kinesis -> html.element("p", facts(kinesis), "class", "quiet"));
        Sources.csv(html, "streams.csv").close();
    }

    private static String facts(StreamResult stream) {
        return Figures.count(stream.total()) + " records: " + Figures.count(stream.inserts()) + " INSERT, "
                + Figures.count(stream.modifies()) + " MODIFY, " + Figures.count(stream.removes()) + " REMOVE ("
                + Figures.count(stream.timeToLiveRemoves()) + " by time to live) · "
                + new DataSize(stream.bytes()) + " · "
                + Figures.count(stream.shardsAtStart()) + " shards at the start, "
                + Figures.count(stream.shardsAtEnd()) + " at the end";
    }

    private static String facts(KinesisResult kinesis) {
        return "Kinesis data stream: " + Figures.count(kinesis.records()) + " changes, "
                + Figures.count(kinesis.changeDataCaptureUnits())
                + " change data capture units · " + Figures.count(kinesis.shards())
                + " shards, " + Figures.count(kinesis.neededShards()) + " needed in the busiest second ("
                + Figures.count(kinesis.peakPerSecond())
                + " changes) · delivered at least once and not always in order, normally within milliseconds";
    }

    private static void consumers(Html html, StreamResult stream) {
        Grid grid = Grid.open(
                html,
                "Consumer",
                "#Processed",
                "#Waiting at the end",
                "#Given up",
                "#Expired",
                "#Batches",
                "#Failed",
                "#Throttled",
                "#Mean batch",
                "#Mean time",
                "#Side by side, at most",
                "#Longest block",
                "#Greatest iterator age");
        for (ConsumerResult consumer : stream.consumers()) {
            grid.row(
                    consumer.name(),
                    Figures.count(consumer.processed()),
                    Figures.count(consumer.waiting()),
                    Figures.count(consumer.gaveUp()),
                    Figures.count(consumer.expired()),
                    Figures.count(consumer.batches()),
                    Figures.count(consumer.errors()),
                    Figures.count(consumer.throttled()),
                    Figures.units(consumer.meanBatch()),
                    Figures.millis(consumer.meanMillis()),
                    Figures.count(consumer.peakConcurrency()),
                    Figures.millis(consumer.longestBlockSeconds() * MILLIS),
                    Figures.millis(consumer.maxIteratorAgeSeconds() * MILLIS));
        }
        grid.close();
    }
}
