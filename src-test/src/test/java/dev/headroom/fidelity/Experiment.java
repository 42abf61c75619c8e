package dev.headroom.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A published measurement, and how it is made again.
 *
 * @param id its row among the experiments
 * @param source who published it
 * @param setUp what was done there
 * @param rests the assumptions and rules that the outcome rests on
 * @param notReproduced why its figures are not reproduced, where they are not; then at least one figure must miss its band
 * @param figures makes it again
 */
record Experiment(
        String id,
        String source,
        String setUp,
        String rests,
        Optional<String> notReproduced,
        Supplier<List<Figure>> figures) {

    Experiment(String id, String source, String setUp, String rests, Supplier<List<Figure>> figures) {
        this(id, source, setUp, rests, Optional.empty(), figures);
    }

    /** The same, known to miss its band. */
    Experiment missedBecause(String reason) {
        return new Experiment(id, source, setUp, rests, Optional.of(reason), figures);
    }
}
