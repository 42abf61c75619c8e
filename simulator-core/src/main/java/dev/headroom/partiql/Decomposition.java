package dev.headroom.partiql;

import dev.headroom.expression.Comparator;
import dev.headroom.expression.ExpressionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a condition apart into branches, each of which one query can read. IN on a key and OR over conditions on keys
 * branch; whatever else there is stays whole, as a filter (facts §11.11).
 */
final class Decomposition {
    /** The most reads that one statement may become. */
    private static final int MAX_BRANCHES = 50;

    private final KeyAttributes keys;
    private final Parameters parameters;
    private final KeyTerms keyTerms;

    private Decomposition(KeyAttributes keys, Parameters parameters) {
        this.keys = keys;
        this.parameters = parameters;
        this.keyTerms = new KeyTerms(keys, parameters);
    }

    /** The branches, none of which reads what another reads; null where they would not name their partition keys. */
    static List<Branch> of(Term where, KeyAttributes keys, Parameters parameters) {
        Decomposition decomposition = new Decomposition(keys, parameters);
        return decomposition.keyTerms.namesPartitions(where) ? decomposition.branches(where) : null;
    }

    private List<Branch> branches(Term where) {
        List<Branch> branches = new ArrayList<>();
        for (List<Term> terms : alternatives(where)) {
            branches.add(Branch.of(terms, keys, parameters));
        }
        if (branches.size() > 1 && !branches.stream().allMatch(Branch::contradictory)) {
            branches.removeIf(Branch::contradictory);
        }
        refuseOverlap(branches);
        return merged(branches);
    }

    private List<List<Term>> alternatives(Term term) {
        if (term instanceof Term.And and) {
            return product(and.terms());
        }
        List<List<Term>> alternatives = new ArrayList<>();
        if (term instanceof Term.Or or && keyTerms.touchesKey(or)) {
            or.terms().forEach(part -> alternatives.addAll(alternatives(part)));
        } else if (term instanceof Term.In in && keyTerms.isKeyAmongValues(in)) {
            in.candidates()
                    .forEach(candidate ->
                            alternatives.add(List.of(new Term.Comparison(Comparator.EQUAL, in.operand(), candidate))));
        } else {
            alternatives.add(List.of(term));
        }
        return limited(alternatives);
    }

    private List<List<Term>> product(List<Term> terms) {
        List<List<Term>> product = List.of(List.of());
        for (Term term : terms) {
            List<List<Term>> longer = new ArrayList<>();
            List<List<Term>> alternatives = alternatives(term);
            for (List<Term> start : product) {
                for (List<Term> end : alternatives) {
                    List<Term> joined = new ArrayList<>(start);
                    joined.addAll(end);
                    longer.add(joined);
                }
            }
            product = limited(longer);
        }
        return product;
    }

    private static List<List<Term>> limited(List<List<Term>> alternatives) {
        if (alternatives.size() > MAX_BRANCHES) {
            throw new ExpressionException("Too many decomposed read operations for a given query.");
        }
        return alternatives;
    }

    /** Branches that say what the sort key is not are let pass. */
    private static void refuseOverlap(List<Branch> branches) {
        for (int i = 1; i < branches.size(); i++) {
            for (Branch earlier : branches.subList(0, i)) {
                Branch later = branches.get(i);
                if (!earlier.negated() && !later.negated() && earlier.overlaps(later)) {
                    throw new ExpressionException(
                            "Overlapping conditions with range keys are not supported in where clause");
                }
            }
        }
    }

    /** What those let pass share is read once: all branches of their partition key become one. */
    private static List<Branch> merged(List<Branch> branches) {
        Map<Object, List<Branch>> byPartition = new LinkedHashMap<>();
        branches.forEach(branch -> byPartition
                .computeIfAbsent(branch.partition(), absent -> new ArrayList<>())
                .add(branch));
        List<Branch> merged = new ArrayList<>();
        for (List<Branch> together : byPartition.values()) {
            if (together.size() > 1 && together.stream().anyMatch(Branch::negated)) {
                List<Term> alternatives = together.stream()
                        .map(branch -> (Term) new Term.And(branch.terms()))
                        .toList();
                merged.add(together.get(0).wholePartition(List.of(new Term.Or(alternatives))));
            } else {
                merged.addAll(together);
            }
        }
        return merged;
    }
}
