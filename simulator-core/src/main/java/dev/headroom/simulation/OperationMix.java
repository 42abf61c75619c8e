package dev.headroom.simulation;

import dev.headroom.workload.OperationSpec;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** The kinds of operations of a workload, drawn by weight. */
final class OperationMix {
    private final List<OperationSpec> specs;
    private final Function<OperationSpec, Composer> composerOf;
    private final Composer[] composers;
    private final double[] upTo;
    private final SplittableRandom random;

    OperationMix(List<OperationSpec> specs, Function<OperationSpec, Composer> composerOf, SplittableRandom random) {
        this.specs = specs;
        this.composerOf = composerOf;
        this.composers = specs.stream().map(composerOf).toArray(Composer[]::new);
        this.random = random;
        this.upTo = new double[specs.size()];
        double total = specs.stream().mapToDouble(OperationSpec::weight).sum();
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += specs.get(i).weight() / total;
            upTo[i] = sum;
        }
    }

    /** Composes requests anew, since keys are spread in another way; what is under way goes on. */
    void recompose() {
        for (int i = 0; i < composers.length; i++) {
            if (!composers[i].isUnderWay()) {
                composers[i] = composerOf.apply(specs.get(i));
            }
        }
    }

    int size() {
        return composers.length;
    }

    Composer composer(int kind) {
        return composers[kind];
    }

    int mostOperations() {
        int most = 1;
        for (Composer composer : composers) {
            most = Math.max(most, composer.mostOperations());
        }
        return most;
    }

    int draw() {
        int last = composers.length - 1;
        if (last == 0) {
            return 0;
        }
        double drawn = random.nextDouble();
        int kind = 0;
        while (kind < last && drawn >= upTo[kind]) {
            kind++;
        }
        return kind;
    }
}
