package dev.headroom.app.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** A chart that JFreeChart draws. */
public interface PlottedChart extends ChartSvg, Drawing {
    /** The chart as it is to look for now. */
    JFreeChart chart(Look look);

    /** Its size on the page of a report, in pixels. */
    int width();

    /** Its size on the page of a report, in pixels. */
    default int height() {
        return ChartTheme.TIME_CHART_HEIGHT;
    }

    @Override
    default String toSvg(String id) {
        return SvgWriter.draw(this, Look.REPORT, width(), height(), id, description());
    }

    @Override
    default Rectangle2D draw(Graphics2D graphics, double width, double height, Look look) {
        JFreeChart chart = chart(look);
        if (!look.smooth()) {
            chart.setAntiAlias(false);
            chart.setTextAntiAlias(true);
        }
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        return info.getPlotInfo().getDataArea();
    }
}
