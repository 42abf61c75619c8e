package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.DaxNodeResult;
import dev.headroom.result.DaxWork;
import dev.headroom.result.Series;
import dev.headroom.scenario.DaxModel;
import java.util.ArrayList;
import java.util.List;

/** Measures what the nodes of a DAX cluster bear, interval by interval, in thousandths of a kilobyte. */
final class DaxMeter {
    private static final double PARTS = 1_000;

    private final DaxModel model;
    private final long[][] hits;
    private final long[][] misses;
    private final long[][] writes;
    private final long[] clusterWrites;
    private final long[] throttledByNode;
    private final long[] refused;
    private long throttled;
    private long unavailable;

    DaxMeter(DaxModel model, int nodes, int intervals) {
        this.model = model;
        hits = new long[nodes][intervals];
        misses = new long[nodes][intervals];
        writes = new long[nodes][intervals];
        clusterWrites = new long[intervals];
        throttledByNode = new long[nodes];
        refused = new long[intervals];
    }

    void hit(int interval, int node, double kilobytes) {
        hits[node][interval] += Math.round(kilobytes * PARTS);
    }

    void miss(int interval, int node, double kilobytes) {
        misses[node][interval] += Math.round(kilobytes * PARTS);
    }

    void write(int interval, double kilobytes) {
        clusterWrites[interval] += Math.round(kilobytes * PARTS);
    }

    /** A node that is up takes over a write. */
    void takesOver(int interval, int node, double kilobytes) {
        writes[node][interval] += Math.round(kilobytes * PARTS);
    }

    void throttled(int interval, int node) {
        throttled++;
        throttledByNode[node]++;
        refused[interval]++;
    }

    void unavailable(int interval) {
        unavailable++;
        refused[interval]++;
    }

    long throttled() {
        return throttled;
    }

    long unavailable() {
        return unavailable;
    }

    Series refusedPerSecond(TimeAxis ended) {
        return ended.eventsPerSecond(refused);
    }

    DaxWork work(TimeAxis ended) {
        return new DaxWork(kilobytes(ended, sum(hits)), kilobytes(ended, sum(misses)), kilobytes(ended, clusterWrites));
    }

    List<DaxNodeResult> nodes(TimeAxis ended) {
        List<DaxNodeResult> results = new ArrayList<>();
        for (int node = 0; node < hits.length; node++) {
            long[] load = new long[refused.length];
            for (int i = 0; i < load.length; i++) {
                load[i] = hits[node][i] + model.missWork() * misses[node][i] + model.writeWork() * writes[node][i];
            }
            results.add(new DaxNodeResult(node + 1, throttledByNode[node], kilobytes(ended, load)));
        }
        return results;
    }

    private static long[] sum(long[]... byNode) {
        long[] sum = new long[byNode[0].length];
        for (long[] node : byNode) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += node[i];
            }
        }
        return sum;
    }

    private static Series kilobytes(TimeAxis ended, long... parts) {
        double[] perSecond = ended.eventsPerSecond(parts).toArray();
        for (int i = 0; i < perSecond.length; i++) {
            perSecond[i] /= PARTS;
        }
        return Series.of(perSecond);
    }
}
