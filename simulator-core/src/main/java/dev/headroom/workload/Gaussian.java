package dev.headroom.workload;

import java.util.SplittableRandom;

/**
 * Standard normal variates by the ziggurat of 128 layers (Marsaglia and Tsang 2000, with the independent bits of
 * Doornik 2005). {@link StrictMath} alone builds the tables and decides on the edges, so that every machine draws the
 * same bits.
 */
final class Gaussian {
    private static final int LAYERS = 128;
    /** Where the tail begins, and the area of each layer, for 128 layers. */
    private static final double TAIL = 3.442619855899;

    private static final double AREA = 9.91256303526217e-3;
    private static final double[] WIDTH = new double[LAYERS + 1];
    private static final double[] HEIGHT = new double[LAYERS + 1];

    static {
        HEIGHT[1] = density(TAIL);
        WIDTH[0] = AREA / HEIGHT[1];
        WIDTH[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            HEIGHT[i] = HEIGHT[i - 1] + AREA / WIDTH[i - 1];
            WIDTH[i] = Math.sqrt(-2 * StrictMath.log(HEIGHT[i]));
        }
        HEIGHT[LAYERS] = 1;
    }

    private Gaussian() {}

    static double sample(SplittableRandom random) {
        long bits = random.nextLong();
        int layer = (int) bits & (LAYERS - 1);
        double x = (2 * Draw.asUnit(bits) - 1) * WIDTH[layer];
        return Math.abs(x) < WIDTH[layer + 1] ? x : sampleAtEdge(random, layer, x);
    }

    private static double sampleAtEdge(SplittableRandom random, int layer, double x) {
        if (layer == 0) {
            return x < 0 ? -sampleTail(random) : sampleTail(random);
        }
        double y = HEIGHT[layer] + Draw.unit(random) * (HEIGHT[layer + 1] - HEIGHT[layer]);
        return y < density(x) ? x : sample(random);
    }

    /** Marsaglia 1964: a normal variate beyond {@link #TAIL}. */
    private static double sampleTail(SplittableRandom random) {
        double beyond;
        do {
            beyond = Exponential.sample(random) / TAIL;
        } while (2 * Exponential.sample(random) < beyond * beyond);
        return TAIL + beyond;
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2);
    }
}
