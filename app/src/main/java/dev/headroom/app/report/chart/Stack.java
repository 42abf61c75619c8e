package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Series on top of one another: each reaches as high as all up to it. The highest is drawn first, so that all are seen. */
record Stack(List<Trace> traces) {
    List<Trace> layers() {
        List<Trace> layers = new ArrayList<>();
        double[] height = {};
        for (Trace trace : traces) {
            if (trace.form().isStacked()) {
                height = sum(height, trace.series());
                layers.add(new Trace(trace.name(), Series.of(height), trace.ink(), trace.form(), trace.width()));
            }
        }
        Collections.reverse(layers);
        return layers;
    }

    private static double[] sum(double[] height, Series series) {
        double[] sum = series.toArray();
        for (int i = 0; i < Math.min(sum.length, height.length); i++) {
            sum[i] += height[i];
        }
        return sum;
    }
}
