package dev.headroom.app.report.chart;

import org.jfree.chart.JFreeChart;

/** A chart of series over simulated time. */
public interface TimeChart extends PlottedChart {
    /** What it shows. */
    Traces traces();

    @Override
    default int width() {
        return ChartTheme.HALF_WIDTH;
    }

    @Override
    default JFreeChart chart(Look look) {
        return new TimePlot(traces(), look).chart();
    }
}
