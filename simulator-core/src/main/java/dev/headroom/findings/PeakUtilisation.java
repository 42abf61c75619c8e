package dev.headroom.findings;

import dev.headroom.result.ThroughputResult;

/** The highest share of its capacity that a side used in any interval; above 1 while it lives on burst. */
final class PeakUtilisation {
    private PeakUtilisation() {}

    static double of(Side side) {
        ThroughputResult throughput = side.throughput();
        double highest = 0;
        for (int i = 0; i < throughput.consumed().length(); i++) {
            double capacity = throughput.provisioned().get(i);
            highest = capacity > 0 ? Math.max(highest, throughput.consumed().get(i) / capacity) : highest;
        }
        return highest;
    }
}
