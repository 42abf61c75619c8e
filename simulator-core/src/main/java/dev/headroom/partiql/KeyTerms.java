package dev.headroom.partiql;

import dev.headroom.expression.Comparator;
import dev.headroom.expression.KeyCondition;
import dev.headroom.expression.KeyOperator;
import dev.headroom.item.AttributeValue;

/** Tells which terms of a condition a query can use as conditions on its key. */
record KeyTerms(KeyAttributes keys, Parameters parameters) {

    /** A condition of a key attribute against values, or null where the term is none. */
    KeyCondition condition(Term term) {
        if (term instanceof Term.Comparison comparison) {
            return condition(comparison);
        }
        if (term instanceof Term.Between between && isKey(between.operand())) {
            return condition(between.operand(), KeyOperator.BETWEEN, between.lower(), between.upper());
        }
        boolean beginsWith = term instanceof Term.Call call
                && call.function().equals("begins_with")
                && call.operands().size() == 2
                && isKey(call.operands().get(0));
        return beginsWith
                ? condition(
                        term.parts().get(0),
                        KeyOperator.BEGINS_WITH,
                        term.parts().get(1),
                        null)
                : null;
    }

    private KeyCondition condition(Term.Comparison comparison) {
        if (comparison.comparator() == Comparator.NOT_EQUAL) {
            return null;
        }
        if (isKey(comparison.left())) {
            return condition(comparison.left(), operator(comparison.comparator()), comparison.right(), null);
        }
        return isKey(comparison.right())
                ? condition(comparison.right(), operator(comparison.comparator().mirrored()), comparison.left(), null)
                : null;
    }

    private static KeyOperator operator(Comparator comparator) {
        return KeyOperator.valueOf(comparator.name());
    }

    private KeyCondition condition(Term attribute, KeyOperator operator, Term first, Term second) {
        AttributeValue value = parameters.value(first);
        AttributeValue upper = parameters.value(second);
        if (value == null || (second != null && upper == null)) {
            return null;
        }
        return new KeyCondition(((Term.Path) attribute).path().attribute(), operator, value, upper);
    }

    /** Whether it is the partition or the sort key. */
    boolean isKey(Term term) {
        return keys.isPartitionKey(term) || keys.isSortKey(term);
    }

    /** Whether it is an IN of a key attribute among values: as good as equalities. */
    boolean isKeyAmongValues(Term term) {
        return term instanceof Term.In in
                && isKey(in.operand())
                && in.candidates().stream().allMatch(candidate -> parameters.value(candidate) != null);
    }

    /** Whether a query could use anything of it. */
    boolean touchesKey(Term term) {
        return condition(term) != null
                || isKeyAmongValues(term)
                || (!(term instanceof Term.Not) && term.parts().stream().anyMatch(this::touchesKey));
    }

    /** Whether it holds only of partition keys that it names: then queries can answer it. */
    boolean namesPartitions(Term term) {
        if (term instanceof Term.And and) {
            return and.terms().stream().anyMatch(this::namesPartitions);
        }
        if (term instanceof Term.Or or) {
            return or.terms().stream().allMatch(this::namesPartitions);
        }
        if (term instanceof Term.In in) {
            return keys.isPartitionKey(in.operand())
                    && isKeyAmongValues(in)
                    && !in.candidates().isEmpty();
        }
        KeyCondition condition = condition(term);
        return condition != null
                && condition.operator() == KeyOperator.EQUAL
                && condition.attribute().equals(keys.partitionKey());
    }
}
