package dev.headroom.workload;

import java.util.SplittableRandom;

/**
 * Exponential variates of mean 1 by the ziggurat of 256 layers (Marsaglia and Tsang, Journal of Statistical Software
 * 5(8), 2000). {@link StrictMath} alone builds the tables and decides on the edges, so that every machine draws the
 * same bits.
 */
final class Exponential {
    private static final int LAYERS = 256;
    /** Where the tail begins, and the area of each layer, for 256 layers. */
    private static final double TAIL = 7.69711747013104972;

    private static final double AREA = 3.949659822581572e-3;
    private static final double[] WIDTH = new double[LAYERS + 1];
    private static final double[] HEIGHT = new double[LAYERS + 1];

    static {
        WIDTH[0] = AREA / StrictMath.exp(-TAIL);
        WIDTH[1] = TAIL;
        HEIGHT[1] = StrictMath.exp(-TAIL);
        for (int i = 2; i < LAYERS; i++) {
            HEIGHT[i] = HEIGHT[i - 1] + AREA / WIDTH[i - 1];
            WIDTH[i] = -StrictMath.log(HEIGHT[i]);
        }
        HEIGHT[LAYERS] = 1;
    }

    private Exponential() {}

    static double sample(SplittableRandom random) {
        long bits = random.nextLong();
        int layer = (int) bits & (LAYERS - 1);
        double x = Draw.asUnit(bits) * WIDTH[layer];
        return x < WIDTH[layer + 1] ? x : sampleAtEdge(random, layer, x);
    }

    /** Reached by 2 draws in 100; what lies beyond the tail's beginning is again exponential, for it has no memory. */
    private static double sampleAtEdge(SplittableRandom random, int layer, double x) {
        if (layer == 0) {
            return TAIL + sample(random);
        }
        double y = HEIGHT[layer] + Draw.unit(random) * (HEIGHT[layer + 1] - HEIGHT[layer]);
        return y < StrictMath.exp(-x) ? x : sample(random);
    }
}
