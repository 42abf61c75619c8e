package dev.headroom.reference;

import dev.headroom.property.Choices;
import java.util.ArrayList;
import java.util.List;

/** Makes conditions: mostly sound ones, some that the service refuses. */
public final class Truths {
    private final Choices choices;
    private final Values values;

    public Truths(Choices choices) {
        this.choices = choices;
        this.values = new Values(choices);
    }

    /** With so many levels of AND, OR and NOT at most. */
    public Truth truth(int depth) {
        return depth == 0
                ? simple()
                : choices.by(
                        this::simple,
                        () -> new Truth.Two(truth(depth - 1), choices.of("AND", "OR"), truth(depth - 1)),
                        () -> new Truth.Not(truth(depth - 1)));
    }

    private Truth simple() {
        return choices.by(
                () -> new Truth.Exists(values.path(), choices.of(true, false)),
                () -> new Truth.Comparison(term(), choices.of("=", "<>", "<", "<=", ">", ">="), term()),
                () -> new Truth.Between(term(), term(), term()),
                () -> new Truth.In(term(), candidates()),
                () -> new Truth.Function("attribute_type", operand(), typeName()),
                () -> new Truth.Function(choices.of("contains", "begins_with"), operand(), operand()));
    }

    private List<Term> candidates() {
        List<Term> candidates = new ArrayList<>(choices.list(2, this::term));
        candidates.add(term());
        return candidates;
    }

    private Term term() {
        return choices.by(this::operand, this::operand, () -> new Truth.Size(operand()));
    }

    private Term operand() {
        return choices.by(
                values::path,
                () -> new Term.Literal(choices.by(values::number, values::text)),
                values::path,
                () -> new Term.Literal(values.any(1)));
    }

    private Term typeName() {
        return new Term.Literal(choices.of("S", "N", "B", "BOOL", "NULL", "L", "M", "SS", "NS", "BS", "X"));
    }
}
