package dev.headroom.workload;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Weights by name, as a scenario file gives them. */
final class Weights {
    private Weights() {}

    /** A copy in the order of the file. */
    static Map<String, Double> copyOf(Map<String, Double> weights) {
        check(weights.values());
        return Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** Refuses what an {@link AliasTable} cannot be made of; no weights at all are left to the reader of the file. */
    static void check(Collection<Double> weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a weight is zero or more, not " + weight);
            }
            sum += weight;
        }
        if (!weights.isEmpty() && (sum == 0 || Double.isInfinite(sum))) {
            throw new IllegalArgumentException("the weights add up to " + sum + "; at least one must be above zero");
        }
        if (weights.size() > AliasTable.LARGEST) {
            throw new IllegalArgumentException("at most " + AliasTable.LARGEST + " weights, not " + weights.size());
        }
    }

    static AliasTable table(Collection<Double> weights) {
        return new AliasTable(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
