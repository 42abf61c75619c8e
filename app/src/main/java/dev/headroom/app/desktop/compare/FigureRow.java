package dev.headroom.app.desktop.compare;

import java.util.List;
import java.util.Optional;

/**
 * One figure over the runs that are compared.
 *
 * @param values a value for each run, in their order; empty where a run has no such figure
 * @param baseline the place of the baseline among the runs
 */
public record FigureRow(Figure figure, List<Optional<Double>> values, int baseline) {
    public FigureRow {
        values = List.copyOf(values);
    }

    /** The value of a run as people read it; empty where it has none. */
    public Optional<String> text(int run) {
        return values.get(run).map(figure.kind().form()::text);
    }

    /** How far a run is from the baseline; empty for the baseline itself, and where either has no such figure. */
    public Optional<Delta> delta(int run) {
        return run == baseline
                ? Optional.empty()
                : values.get(run).flatMap(value -> values.get(baseline).map(base -> Delta.of(figure, base, value)));
    }

    /** Whether any run differs from the baseline. */
    public boolean differs() {
        return values.stream().distinct().count() > 1;
    }
}
